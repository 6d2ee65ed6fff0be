import "server-only";
import { signatureOf, verifiedEvidence } from "@/lib/adapters/signer";
import { err, ok, type Result } from "@/lib/core/result";
import type { Viewer } from "@/lib/identity/viewer";
import { log } from "@/lib/log";
import type { FilingFile } from "../frozen-files";
import { paperSha256 } from "../paper-sha256";
import type { Signature } from "../signature";
import { unlessDown } from "./unless-down";

export type FetchRefusal = "pending" | "declined" | "expired" | "notValid" | "signerDown";

type Asked = {
  readonly clientRef: string;
  readonly signatureId: string;
  readonly files: readonly FilingFile[];
  readonly viewer: Pick<Viewer, "personalCode">;
  readonly requestId: string;
};

/** What the signer says became of a request; its evidence must speak of exactly this paper and this person. */
export async function fetchedSignature({
  clientRef,
  signatureId,
  files,
  viewer: { personalCode },
  requestId,
}: Asked): Promise<Result<Signature, FetchRefusal>> {
  const answer = await unlessDown(signatureOf(signatureId));
  if (answer === "signerDown") return err("signerDown");
  if (answer === undefined) return err("expired");
  if (answer.state !== "signed") return err(answer.state);
  const documentSha256 = paperSha256(files);
  const evidence = await unlessDown(
    verifiedEvidence(answer.evidence, { clientRef, documentSha256, personalCode }),
  );
  if (evidence === "signerDown") return err("signerDown");
  if (evidence !== undefined) return ok({ ...evidence, evidence: answer.evidence, documentSha256 });
  log.error({ requestId, clientRef }, "signer: evidence that does not hold");
  return err("notValid");
}
