import { z } from "zod";

const FAULTS = ["required", "tooLong", "notAnEmail", "tooMany"] as const;
export type AddressFormFault = (typeof FAULTS)[number];

/** What the address of the account page can say of an e-mail address that was refused. */
export const addressForm = {
  fault: z.enum(FAULTS).optional().catch(undefined),
  /** What was typed, sealed. */
  typed: z.string().max(2_000).optional().catch(undefined),
};
