import "server-only";
import { audit } from "@/lib/audit/server/audit";
import { err, ok, type Result } from "@/lib/core/result";
import { inTransaction } from "@/lib/db/in-transaction";
import type { Language } from "@/lib/core/language";
import { askSigner } from "./ask-signer";
import { prepareFiling, type PrepareRefusal, type Preparing } from "./prepare-filing";

export type SigningRefusal = PrepareRefusal | "changed" | "alreadyFiled" | "signerDown";

type Signing = Preparing & {
  /** The fingerprint of what the person has seen. */
  readonly content: string;
  readonly language: Language;
};

/** Sends the person to the signer with exactly what they have seen; when that has changed meanwhile, they must look again. */
export async function openSigning({
  content,
  language,
  ...preparing
}: Signing): Promise<Result<string, SigningRefusal>> {
  const prepared = await prepareFiling(preparing);
  if (!prepared.ok) return prepared;
  const filing = prepared.value;
  if (filing.state !== "prepared") return err("alreadyFiled");
  if (filing.contentSha256 !== content) return err("changed");
  const { filingId, files } = filing;
  const { personalCode } = preparing.viewer;
  const { title } = filing.content;
  const back = `/api/filings/${filingId}/signed`;
  const request = await askSigner({ clientRef: filingId, files, personalCode, title, back, language });
  if (request === "signerDown") return err("signerDown");
  const isKept = await inTransaction(async (tx) => {
    const { count } = await tx.filing.updateMany({
      where: { id: filingId, state: "prepared", contentSha256: Uint8Array.from(Buffer.from(content, "hex")) },
      data: { signatureRequest: request.id },
    });
    const by = { personId: preparing.viewer.personId, requestId: preparing.requestId };
    await audit(tx, { ...by, action: "filing.signingOpened", subjectKind: "filing", subjectId: filingId });
    return count === 1;
  });
  return isKept ? ok(request.page) : err("changed");
}
