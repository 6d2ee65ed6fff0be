import "server-only";
import { openSignature } from "@/lib/adapters/signer";
import { audit } from "@/lib/audit/server/audit";
import { err, ok, type Result } from "@/lib/core/result";
import { inTransaction } from "@/lib/db/in-transaction";
import { env } from "@/lib/env";
import type { Language } from "@/lib/core/language";
import { unlessDown } from "./unless-down";
import { prepareFiling, type PrepareRefusal, type Preparing } from "./prepare-filing";
import { paperSha256 } from "../paper-sha256";

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
  const { filingId } = filing;
  const request = await unlessDown(
    openSignature({
      clientRef: filingId,
      documentSha256: paperSha256(filing.files),
      personalCode: preparing.viewer.personalCode,
      returnUrl: `${env().APP_ORIGIN}/api/filings/${filingId}/signed?lang=${language}`,
      title: filing.content.title,
    }),
  );
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
  const page = new URL(request.url);
  page.searchParams.set("ui_locales", language);
  return isKept ? ok(page.href) : err("changed");
}
