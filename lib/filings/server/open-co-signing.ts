import "server-only";
import { audit } from "@/lib/audit/server/audit";
import type { Language } from "@/lib/core/language";
import { err, ok, type Result } from "@/lib/core/result";
import { inTransaction } from "@/lib/db/in-transaction";
import type { Viewer } from "@/lib/identity/viewer";
import { askedSignature } from "./asked-signature";
import { askSigner } from "./ask-signer";

type Opening = {
  readonly signatoryId: string;
  /** The fingerprint of what the person has seen. */
  readonly content: string;
  readonly viewer: Viewer;
  readonly language: Language;
  readonly requestId: string;
};

/** Sends whoever was asked to the signer with exactly what they have seen. */
export async function openCoSigning({
  signatoryId,
  content,
  viewer,
  language,
  requestId,
}: Opening): Promise<Result<string, "notFound" | "changed" | "decided" | "signerDown">> {
  const asked = await askedSignature({ signatoryId, viewer });
  if (asked === undefined) return err("notFound");
  if (asked.signatory.state !== "invited") return err("decided");
  if (asked.contentSha256 !== content || asked.isBeingChanged) return err("changed");
  const { files, filingId } = asked;
  const { title } = asked.content;
  const back = `/api/signatures/${signatoryId}/signed`;
  const { personalCode } = viewer;
  const request = await askSigner({ clientRef: signatoryId, files, personalCode, title, back, language });
  if (request === "signerDown") return err(request);
  await inTransaction(async (tx) => {
    await tx.filingSignatory.updateMany({
      where: { id: signatoryId, state: "invited" },
      data: { signatureRequest: request.id },
    });
    await audit(tx, {
      personId: viewer.personId,
      action: "filing.coSigningOpened",
      subjectKind: "filing",
      subjectId: filingId,
      requestId,
      detail: { signatoryId },
    });
  });
  return ok(request.page);
}
