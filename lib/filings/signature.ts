import { z } from "zod";

/** The proof that the filer signed exactly this paper; kept sealed, since it names the person. */
export const signature = z.object({
  /** `sandbox` is no qualified electronic signature, and the pages say so. */
  kind: z.string(),
  evidence: z.string(),
  signedAt: z.iso.datetime(),
  /** Of the paper that was signed; hexadecimal. */
  documentSha256: z.string(),
});

export type Signature = z.infer<typeof signature>;

/** Where the sealed signature lives. */
export const signaturePlace = (filingId: string) => ({ table: "filing", column: "signature", id: filingId });
