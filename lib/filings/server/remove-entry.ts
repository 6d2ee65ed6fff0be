import "server-only";
import { ok, type Result } from "@/lib/core/result";
import { inTransaction } from "@/lib/db/in-transaction";
import { withoutConfirmations } from "@/lib/forms/known";
import { askedStep } from "@/lib/forms/steps";
import { entriesOf } from "@/lib/forms/typed";
import { draftPlace } from "../draft-content";
import type { Owner } from "../owner";
import { lockDraft } from "./lock-draft";
import { writeDraft } from "./write-draft";

export type EntryRemoval = Owner & {
  readonly draftId: string;
  readonly step: string;
  readonly entry: string;
  readonly now: Date;
};

/** Takes one entry out of a list. Taking it out twice is the same as once. */
export async function removeEntry(removal: EntryRemoval): Promise<Result<null, "notFound" | "filed">> {
  return inTransaction(async (tx) => {
    const locked = await lockDraft(tx, removal);
    if (!locked.ok) return locked;
    const draft = locked.value;
    const step = askedStep(draft.form, removal.step);
    const entries = entriesOf(draft.typed[removal.step]);
    if (step?.kind !== "list" || entries.every(({ id }) => id !== removal.entry)) return ok(null);
    const typed = {
      ...withoutConfirmations(draft.form, draft.typed),
      [step.id]: entries.filter(({ id }) => id !== removal.entry),
    };
    await writeDraft(tx, {
      draft,
      now: removal.now,
      place: draftPlace(step.id, removal.entry),
      typed,
      note: null,
    });
    return ok(null);
  });
}
