import "server-only";
import { db, type Transaction } from "@/lib/db/database";
import type { DraftPart } from "@/lib/db/generated/client";
import { blindIndex, unseal } from "@/lib/db/seal";
import { judgeStep } from "@/lib/forms/judge-fields";
import { entriesOf } from "@/lib/forms/typed";
import type { Viewer } from "@/lib/identity/viewer";
import type { AskedPart, ListedPart } from "../asked-part";
import { askedByPlace, partIn } from "../draft-part";
import type { DraftView } from "../draft-view";
import { CODE_PURPOSE } from "../signatory";
import { readDraft } from "./read-draft";

export type PartAsked = {
  readonly partId: string;
  readonly viewer: Pick<Viewer, "personalCode">;
};

/** By the code of whoever signed in, in a draft that is still being filled. */
const openFor = ({ personalCode }: Pick<Viewer, "personalCode">, now: Date) => ({
  codeIndex: blindIndex(personalCode, CODE_PURPOSE),
  draft: { state: "open", expiresAt: { gt: now } },
});

/** What the viewer is asked to fill; nothing when nobody asks them, or when the entry names somebody else by now. */
export async function askedPart({ partId, viewer }: PartAsked, now: Date): Promise<AskedPart | undefined> {
  const row = await db().draftPart.findFirst({ where: { id: partId, ...openFor(viewer, now) } });
  const draft = row === null ? undefined : await draftOfPart(db(), row);
  return row === null || draft === undefined ? undefined : partSeen(draft, row, viewer);
}

/** The draft in which it lies. The caller has made sure that the part is the viewer's. */
export async function draftOfPart(
  tx: Transaction,
  { draftId }: Pick<DraftPart, "draftId">,
): Promise<DraftView | undefined> {
  const row = await tx.draft.findUnique({
    where: { id: draftId },
    include: { filing: { select: { id: true } } },
  });
  return row === null ? undefined : readDraft(tx, row);
}

export function partSeen(
  { form, formId, typed, walk }: DraftView,
  row: DraftPart,
  { personalCode }: Pick<Viewer, "personalCode">,
): AskedPart | undefined {
  const found = partIn(form, typed, row);
  if (found?.filler.personalCode !== personalCode) return undefined;
  const { step, entry } = found;
  const index = entriesOf(typed[step.id]).findIndex(({ id }) => id === entry.id);
  const own = `${step.id}.${String(index)}.`;
  const { issues } = judgeStep(step, typed, walk.above);
  return {
    id: row.id,
    formId,
    step,
    index,
    typed: entry.typed,
    issues: issues.flatMap((issue) =>
      issue.field.startsWith(own) ? [{ ...issue, field: issue.field.slice(own.length) }] : [],
    ),
    above: walk.above,
    askedBy: unseal(row.askedBy, askedByPlace(row.id)),
    filledAt: row.filledAt,
  };
}

/** What the viewer is asked to fill, the last asked first; what they have filled stays there to be corrected until it is filed. */
export async function partsAsked(
  viewer: Pick<Viewer, "personalCode">,
  now: Date,
): Promise<readonly ListedPart[]> {
  const rows = await db().draftPart.findMany({
    where: openFor(viewer, now),
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    include: { draft: { select: { form: true } } },
    take: 50,
  });
  return rows.map(({ id, askedBy, createdAt, filledAt, draft: { form } }) => ({
    id,
    form,
    askedBy: unseal(askedBy, askedByPlace(id)),
    askedAt: createdAt,
    filledAt,
  }));
}
