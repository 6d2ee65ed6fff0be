import "server-only";
import { audit } from "@/lib/audit/server/audit";
import { err, ok, type Result } from "@/lib/core/result";
import { inTransaction } from "@/lib/db/in-transaction";
import { seal } from "@/lib/db/seal";
import type { Viewer } from "@/lib/identity/viewer";
import type { MandateRefusal } from "@/lib/mandates/mandate-refusal";
import { mandateNow } from "@/lib/mandates/server/mandate-now";
import { ownerIn } from "../owner";
import { type Signature, signaturePlace } from "../signature";
import { fetchedSignature, type FetchRefusal } from "./fetched-signature";
import type { PreparedFiling } from "../prepared-filing";
import { preparedFilingById } from "./prepared-filing";

export type SignatureRefusal = "notFound" | "changed" | FetchRefusal | MandateRefusal;

type Taking = {
  readonly filingId: string;
  readonly signatureId: string;
  readonly viewer: Viewer;
  readonly requestId: string;
};
type Taken = Pick<PreparedFiling, "filingId" | "draftId" | "state"> & { readonly form: string };

/** Fetches from the signer what became of a signature, checks the evidence, and keeps it with the filing it was given for. */
export async function takeSignature(taking: Taking): Promise<Result<Taken, SignatureRefusal>> {
  const { filingId, signatureId, viewer } = taking;
  const mandate = await mandateNow(taking);
  if (!mandate.ok) return mandate;
  const filing = await preparedFilingById(filingId, ownerIn(viewer));
  if (filing === undefined) return err("notFound");
  const taken = { filingId, draftId: filing.draftId, state: filing.state, form: filing.content.form };
  if (filing.state !== "prepared" || filing.isSigned) return ok(taken);
  if (filing.signatureRequest !== signatureId) return err("changed");
  const fetched = await fetchedSignature({ clientRef: filingId, files: filing.files, ...taking });
  if (!fetched.ok) return fetched;
  return (await keep({ ...taking, signature: fetched.value })) ? ok(taken) : err("changed");
}

async function keep({
  filingId,
  signatureId,
  viewer,
  requestId,
  signature,
}: Taking & { signature: Signature }): Promise<boolean> {
  return inTransaction(async (tx) => {
    const { count } = await tx.filing.updateMany({
      where: { id: filingId, state: "prepared", signatureRequest: signatureId },
      data: {
        signature: seal(JSON.stringify(signature), signaturePlace(filingId)),
        rowVersion: { increment: 1 },
      },
    });
    if (count === 0) return false;
    const detail = { kind: signature.kind };
    await audit(tx, {
      personId: viewer.personId,
      action: "filing.signed",
      subjectKind: "filing",
      subjectId: filingId,
      requestId,
      detail,
    });
    return true;
  });
}
