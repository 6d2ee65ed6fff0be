import "server-only";
import { audit } from "@/lib/audit/server/audit";
import { err, ok, type Result } from "@/lib/core/result";
import type { Transaction } from "@/lib/db/database";
import type { DraftPart } from "@/lib/db/generated/client";
import { inTransaction } from "@/lib/db/in-transaction";
import { withoutConfirmations } from "@/lib/forms/known";
import { type Posted, readPosted } from "@/lib/forms/read-posted";
import { entriesOf } from "@/lib/forms/typed";
import type { Viewer } from "@/lib/identity/viewer";
import { occurrence } from "@/lib/notifications/occurrence";
import { notify } from "@/lib/notifications/server/notify";
import type { AskedPart } from "../asked-part";
import { type DraftNote, draftPlace } from "../draft-content";
import { fieldsToFill } from "../draft-part";
import type { DraftView } from "../draft-view";
import { draftOfPart, partSeen } from "./asked-part";
import { heldPartPlace } from "./hold-part";
import { writeDraft } from "./write-draft";

type Filling = {
  readonly partId: string;
  readonly posted: Posted;
  readonly viewer: Viewer;
  readonly now: Date;
  readonly requestId: string;
};

/**
 * Keeps what somebody who was asked has typed into their entry. Who they are they cannot change. What was declared for the whole no
 * longer counts, and the change voids what others have signed when the filing is prepared anew. Whoever edits the same entry in
 * the draft meanwhile is shown both.
 */
export async function fillPart(filling: Filling): Promise<Result<{ readonly isWhole: boolean }, "notFound">> {
  return inTransaction(async (tx) => {
    const held = await lockPart(tx, filling);
    if (held === undefined) return err("notFound");
    const { row, draft, part, ownerId } = held;
    await keep(tx, { draft, part, entry: row.entry, filling });
    const after = await draftOfPart(tx, row);
    const isWhole = after !== undefined && partSeen(after, row, filling.viewer)?.issues.length === 0;
    // Half of it is still waited for, by the one who asked and in the list of the one who was asked.
    await tx.draftPart.update({ where: { id: row.id }, data: { filledAt: isWhole ? filling.now : null } });
    await note(tx, { filling, draft, isWhole, ownerId });
    return ok({ isWhole });
  });
}

type Held = {
  readonly row: DraftPart;
  readonly draft: DraftView;
  readonly part: AskedPart;
  /** Whose draft it is. */
  readonly ownerId: string;
};

/** Takes the draft for a change, and looks only then: the part may have been withdrawn, or name somebody else, a moment before. */
async function lockPart(tx: Transaction, { partId, viewer, now }: Filling): Promise<Held | undefined> {
  const [open] = await tx.$queryRaw<{ ownerId: string }[]>`
    SELECT draft.person_id::text AS "ownerId" FROM draft JOIN draft_part ON draft_part.draft_id = draft.id
    WHERE draft_part.id = ${partId}::uuid AND draft.state = 'open' AND draft.expires_at > ${now} FOR UPDATE OF draft`;
  const row = open === undefined ? null : await tx.draftPart.findUnique({ where: { id: partId } });
  const draft = row === null ? undefined : await draftOfPart(tx, row);
  if (open === undefined || row === null || draft === undefined) return undefined;
  const part = partSeen(draft, row, viewer);
  return part === undefined ? undefined : { row, draft, part, ownerId: open.ownerId };
}

type Keeping = {
  readonly draft: DraftView;
  readonly part: AskedPart;
  readonly entry: string;
  readonly filling: Filling;
};

async function keep(tx: Transaction, { draft, part, entry, filling }: Keeping): Promise<void> {
  const { step } = part;
  const posted = readPosted(fieldsToFill(step), filling.posted);
  const entries = entriesOf(draft.typed[step.id]).map((other) =>
    other.id === entry ? { id: entry, typed: { ...other.typed, ...posted } } : other,
  );
  const typed = { ...withoutConfirmations(draft.form, draft.typed), [step.id]: entries };
  const place = draftPlace(step.id, entry);
  await writeDraft(tx, { draft, now: filling.now, place, typed, note: noteBeside(draft, step.id, place) });
  await tx.heldInput.deleteMany({
    where: { personId: filling.viewer.personId, place: heldPartPlace(part.id) },
  });
}

/** What was said to be missing in the list was said of what stood there before; what the owner typed and could not save waits for them. */
function noteBeside({ note }: DraftView, step: string, place: string): DraftNote | null {
  const isOver = note?.kind === "issues" && (note.place === step || note.place === place);
  return isOver ? null : note;
}

type Noting = {
  readonly filling: Filling;
  readonly draft: DraftView;
  readonly isWhole: boolean;
  /** Whose draft it is. */
  readonly ownerId: string;
};

async function note(tx: Transaction, { filling, draft, isWhole, ownerId }: Noting): Promise<void> {
  const { partId, viewer, requestId, now } = filling;
  await audit(tx, {
    personId: viewer.personId,
    action: "draft.partFilled",
    subjectKind: "draft",
    subjectId: draft.id,
    requestId,
    detail: { partId, isWhole },
  });
  if (!isWhole) return;
  await notify(tx, {
    personId: ownerId,
    kind: "partFilled",
    occurrence: occurrence.partFilled(partId, now.toISOString()),
    subject: { draftId: draft.id },
    occurredAt: now,
  });
}
