import "server-only";
import type { Transaction } from "@/lib/db/database";
import { seal } from "@/lib/db/seal";
import type { TypedGroup } from "@/lib/forms/typed";
import { withoutHandedFact } from "@/lib/forms/waiting";
import { draftNotePlace, draftTypedPlace, type DraftContent, type DraftNote } from "../draft-content";
import { draftExpiry } from "../draft-life";
import type { DraftView } from "../draft-view";

type Written = {
  readonly draft: DraftView;
  readonly now: Date;
  /** Where the change happened: it is remembered at which revision. */
  readonly place: string;
  readonly typed: TypedGroup;
  readonly note: DraftNote | null;
};

/** Only what was typed is kept: files, defects and what is waited for have their own homes. */
function typedOnly(draft: DraftView, typed: TypedGroup): TypedGroup {
  const questions = draft.form.steps.filter((step) => step.kind === "questions");
  const files = new Set(
    questions.flatMap(({ fields }) =>
      Object.entries(fields).flatMap(([name, { widget }]) => (widget.kind === "files" ? [name] : [])),
    ),
  );
  const kept = Object.entries(withoutHandedFact(typed)).filter(([name]) => !files.has(name));
  return Object.fromEntries(kept);
}

/** Writes a changed draft in the caller's transaction, which holds its lock. Every change grows the revision. */
export async function writeDraft(
  tx: Transaction,
  { draft, now, place, typed, note }: Written,
): Promise<number> {
  const revision = draft.revision + 1;
  const { saved, prefill, id } = draft;
  const content: DraftContent = {
    typed: { ...typedOnly(draft, typed) },
    saved: { ...saved, [place]: revision },
    prefill,
  };
  await tx.draft.update({
    where: { id },
    data: {
      typed: seal(JSON.stringify(content), draftTypedPlace(id)),
      issues: sealedNote(id, note),
      version: draft.form.version,
      revision,
      savedAt: now,
      expiresAt: draftExpiry(now),
    },
  });
  return revision;
}

/** Keeps a note beside a draft that did not change. */
export async function writeNote(tx: Transaction, draftId: string, note: DraftNote | null): Promise<void> {
  await tx.draft.update({ where: { id: draftId }, data: { issues: sealedNote(draftId, note) } });
}

const sealedNote = (id: string, note: DraftNote | null) =>
  note === null ? null : seal(JSON.stringify(note), draftNotePlace(id));
