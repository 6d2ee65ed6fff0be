import { z } from "zod";

/** What can be wrong with what was given for checking, before any receipt is read. */
export const FORM_FAULTS = ["empty", "tooLarge", "documentTooLarge", "notAHash"] as const;
export type FormFault = (typeof FORM_FAULTS)[number];

/**
 * The address of a check carries the receipt itself, packed: nothing is kept on the server, and the result can be kept
 * as a link. A receipt names no person.
 */
export const receiptCheck = z.object({
  receipt: z
    .string()
    .regex(/^[\w-]{1,12000}$/)
    .optional()
    .catch(undefined),
  sha256: z.string().max(200).optional().catch(undefined),
  problem: z.enum(FORM_FAULTS).optional().catch(undefined),
});

export type ReceiptCheck = z.infer<typeof receiptCheck>;

/** The longest packed receipt that an address can carry everywhere. */
export const PACKED_MAX_CHARACTERS = 12_000;

export const isSha256 = (text: string): boolean => /^[0-9a-f]{64}$/.test(text);
