import "server-only";
import { audit } from "@/lib/audit/server/audit";
import { err, ok, type Result } from "@/lib/core/result";
import { inTransaction } from "@/lib/db/in-transaction";
import type { Owner } from "../owner";
import { ASKED_ANEW } from "./ask-to-sign";
import { signatoryOf } from "./signatories-of-filing";
import { tellSignatory } from "./tell-of-signatures";

type Asking = Owner & {
  readonly filingId: string;
  readonly signatoryId: string;
  readonly requestId: string;
};

/** Asks somebody who refused once more: perhaps they have talked. Answers what the page of the signatures needs to be shown again. */
export async function askAgain({
  filingId,
  signatoryId,
  personId,
  mandateId,
  requestId,
}: Asking): Promise<Result<{ readonly draftId: string; readonly form: string }, "notFound">> {
  return inTransaction(async (tx) => {
    const filing = await tx.filing.findFirst({
      where: { id: filingId, personId, state: "prepared", draft: { mandateId } },
      select: { draftId: true, form: true },
    });
    const row = await tx.filingSignatory.findFirst({ where: { id: signatoryId, filingId } });
    if (filing === null || row === null) return err("notFound");
    const { count } = await tx.filingSignatory.updateMany({
      where: { id: signatoryId, state: "refused" },
      data: ASKED_ANEW,
    });
    if (count === 1) {
      await audit(tx, {
        personId,
        action: "filing.signatoryAskedAgain",
        subjectKind: "filing",
        subjectId: filingId,
        requestId,
        detail: { signatoryId },
      });
      await tellSignatory(tx, signatoryOf(row), "signatureAsked");
    }
    return ok(filing);
  });
}
