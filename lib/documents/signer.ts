import { z } from "zod";

/**
 * Who is named in a signed container, and when by their own word. That the signature is valid is for the court's system to
 * say: here only the fingerprints of the files were compared.
 */
export const signer = z.object({
  name: z.string(),
  /** The personal or registration number in the certificate. */
  number: z.string().nullable(),
  issuer: z.string().nullable(),
  /** Claimed by the signature: ISO 8601. */
  signedAt: z.string().nullable(),
});

export type Signer = z.infer<typeof signer>;
export const signers = z.array(signer);
