import "server-only";
import { isScannerThere } from "@/lib/adapters/scanner";
import type { Draft } from "@/lib/db/generated/client";
import type { Transaction } from "@/lib/db/database";
import { unseal } from "@/lib/db/seal";
import { attachmentLimits } from "@/lib/documents/server/attachment-limits";
import { formById, isFormId } from "@/lib/forms/catalog";
import { correctionFor } from "@/lib/forms/correction/form";
import { withKnown, withoutConfirmations } from "@/lib/forms/known";
import { walk } from "@/lib/forms/walk";
import {
  draftContent,
  draftNotePlace,
  draftTypedPlace,
  parseDraftNote,
  type DraftContent,
  type DraftNote,
} from "../draft-content";
import type { DraftView } from "../draft-view";
import { attachmentsOfDraft } from "./attachments-of-draft";
import { correctionOfDraft } from "./correction-of-draft";
import { partsOfDraft } from "./parts-of-draft";

type Row = Draft & { readonly filing: { readonly id: string } | null };

export const contentOfDraft = (row: Pick<Draft, "id" | "typed">): DraftContent =>
  draftContent.parse(JSON.parse(unseal(row.typed, draftTypedPlace(row.id))));

const noteOf = ({ id, issues }: Pick<Draft, "id" | "issues">): DraftNote | null =>
  issues === null ? null : parseDraftNote(unseal(issues, draftNotePlace(id)));

/** Opens a draft and walks it. Answers of another version must be declared anew. */
export async function readDraft(tx: Transaction, row: Row): Promise<DraftView | undefined> {
  const { id, form: formId, personId, answersTo } = row;
  const plain = await formById(formId);
  if (plain === undefined || !isFormId(formId)) return undefined;
  const { typed, saved, prefill } = contentOfDraft(row);
  const [attachments, parts, correction] = await Promise.all([
    attachmentsOfDraft(tx, id),
    partsOfDraft(tx, { id, form: plain, typed }),
    answersTo === null ? null : correctionOfDraft(tx, { personId, platformFilingId: answersTo }),
  ]);
  const form = correction === null ? plain : correctionFor(correction);
  const current = row.version === form.version ? typed : withoutConfirmations(form, typed);
  const handed = parts.filter(({ filledAt }) => filledAt === null);
  const known = { attachments, correction, handed };
  const answered = withKnown(form, { ...correction?.asked.typed, ...current }, known);
  return {
    id,
    formId,
    form,
    state: row.state,
    filingId: row.filing?.id ?? null,
    version: row.version,
    revision: row.revision,
    language: row.language,
    savedAt: row.savedAt,
    expiresAt: row.expiresAt,
    typed: answered,
    saved,
    prefill,
    note: noteOf(row),
    attachments,
    parts,
    attaching: { limits: attachmentLimits(), isScanned: isScannerThere() },
    correction,
    walk: walk(form, answered),
  };
}
