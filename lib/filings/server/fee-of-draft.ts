import "server-only";
import { inTransaction } from "@/lib/db/in-transaction";
import type { DueView } from "@/lib/payments/due-view";
import { assessDue } from "@/lib/payments/server/assess-due";
import { dueOfOwner } from "@/lib/payments/server/due-of-owner";
import { completeDraft, type Completing } from "./complete-draft";

/** The due of a complete draft, reckoned from its answers as they are now. "none" where the law asks for no fee. */
export async function feeOfDraft(completing: Completing): Promise<DueView | "incomplete" | "none"> {
  const complete = await completeDraft(completing);
  if (!complete.ok) return "incomplete";
  const assessment = complete.value.fee;
  if (assessment === null) return "none";
  const { draftId, personId } = completing;
  const dueId = await inTransaction((tx) => assessDue(tx, { draftId, personId, assessment }));
  const due = await dueOfOwner({ dueId, personId });
  if (due === undefined) throw new Error("A due that was just assessed is not there");
  return due;
}
