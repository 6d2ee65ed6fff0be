import "server-only";
import { audit } from "@/lib/audit/server/audit";
import { newId } from "@/lib/core/id";
import { err, ok, type Result } from "@/lib/core/result";
import type { Transaction } from "@/lib/db/database";
import { inTransaction } from "@/lib/db/in-transaction";
import { blindIndex, seal } from "@/lib/db/seal";
import type { FormId } from "@/lib/forms/catalog";
import type { Viewer } from "@/lib/identity/viewer";
import { occurrence } from "@/lib/notifications/occurrence";
import { notify } from "@/lib/notifications/server/notify";
import { askedByPlace, partIn } from "../draft-part";
import type { DraftView } from "../draft-view";
import type { Owner } from "../owner";
import { CODE_PURPOSE } from "../signatory";
import { lockDraft } from "./lock-draft";

export type PartAsking = Owner & {
  readonly draftId: string;
  readonly step: string;
  readonly entry: string;
  readonly viewer: Pick<Viewer, "givenName" | "familyName" | "personalCode">;
  readonly requestId: string;
};

/** The page of the list to which the entry belongs. */
export type PartPlace = { readonly id: string; readonly formId: FormId; readonly step: string };

/**
 * Lets the person whom an entry names fill that entry, and nothing else of the draft. Asked again it is the same asking; another person
 * named in it is another.
 */
export async function askToFill(
  asking: PartAsking,
): Promise<Result<PartPlace, "notFound" | "filed" | "nobodyToAsk">> {
  return inTransaction(async (tx) => {
    const locked = await lockDraft(tx, asking);
    if (!locked.ok) return locked;
    const draft = locked.value;
    const part = partIn(draft.form, draft.typed, asking);
    const code = part?.filler.personalCode;
    if (code === undefined || code === asking.viewer.personalCode) return err("nobodyToAsk");
    await hand(tx, asking, code);
    return ok(placeOf(draft, asking.step));
  });
}

export const placeOf = ({ id, formId }: DraftView, step: string): PartPlace => ({ id, formId, step });

async function hand(
  tx: Transaction,
  { draftId, step, entry, viewer, personId, requestId }: PartAsking,
  code: string,
): Promise<void> {
  const codeIndex = blindIndex(code, CODE_PURPOSE);
  const known = await tx.draftPart.findFirst({ where: { draftId, step, entry } });
  if (known !== null && Buffer.from(known.codeIndex).equals(codeIndex)) return;
  await tx.draftPart.deleteMany({ where: { draftId, step, entry } });
  const id = newId();
  const askedBy = seal(`${viewer.givenName} ${viewer.familyName}`, askedByPlace(id));
  await tx.draftPart.create({ data: { id, draftId, step, entry, codeIndex, askedBy } });
  await audit(tx, {
    personId,
    action: "draft.partAsked",
    subjectKind: "draft",
    subjectId: draftId,
    requestId,
    detail: { step, partId: id },
  });
  for (const person of await tx.person.findMany({
    where: { personalCodeIndex: codeIndex },
    select: { id: true },
  }))
    await notify(tx, {
      personId: person.id,
      kind: "partAsked",
      occurrence: occurrence.partAsked(id),
      subject: {},
      occurredAt: new Date(),
    });
}
