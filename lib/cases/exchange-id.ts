import { z } from "zod";

/** An id of the platform in one of our addresses: opaque, and by the contract never anything else. */
export const exchangeId = z.string().regex(/^[A-Za-z0-9_-]{8,64}$/);
