import { z } from "zod";

/** The token of a link in an e-mail; whatever is none of ours proves nothing and is answered as an old one. */
export const linkToken = z.object({ token: z.string().max(200).catch("") });
