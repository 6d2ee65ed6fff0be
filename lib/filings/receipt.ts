import { z } from "zod";
import { MANDATE_KINDS } from "@/lib/mandates/mandate";

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** What a receipt says, and nothing that names a person: neither the filer nor the names of files. */
export const receiptClaims = z.strictObject({
  iss: z.url(),
  jti: z.uuid(),
  iat: z.number().int(),
  format: z.literal("lv.elieta.receipt/1"),
  filingId: z.uuid(),
  form: z.string().regex(/^[a-z0-9-]{2,60}$/),
  formVersion: z.number().int().positive(),
  courtId: z.string().regex(/^[A-Z]{2,8}$/),
  /** The moment that counts, by the clock of the database. */
  receivedAt: z.iso.datetime(),
  /** The same moment as the clocks in Latvia show it. */
  receivedAtRiga: z.iso.datetime({ offset: true }),
  /** `received`: by the portal; registration by the court is a later act. */
  status: z.literal("received"),
  /** Filed for another: under which mandate, and as who. For whom, the mandate knows. */
  mandate: z.strictObject({ id: z.string().max(80), capacity: z.enum(MANDATE_KINDS) }).optional(),
  /** How many have signed, where it was more than the one who filed. */
  signatures: z.number().int().min(2).optional(),
  contentSha256: sha256,
  files: z
    .array(
      z.strictObject({
        position: z.number().int().nonnegative(),
        purpose: z.string(),
        mediaType: z.string(),
        size: z.number().int().positive(),
        sha256,
      }),
    )
    .min(1),
});

export type ReceiptClaims = z.infer<typeof receiptClaims>;

/** The longest text that is looked at as a receipt. */
export const RECEIPT_MAX_CHARACTERS = 100_000;
