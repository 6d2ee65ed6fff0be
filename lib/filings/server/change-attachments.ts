import "server-only";
import { audit } from "@/lib/audit/server/audit";
import { err, ok, type Result } from "@/lib/core/result";
import type { Transaction } from "@/lib/db/database";
import { inTransaction } from "@/lib/db/in-transaction";
import { type FilesField, filesField } from "@/lib/forms/files-field";
import type { Issue } from "@/lib/forms/issue";
import { withoutConfirmations } from "@/lib/forms/known";
import type { DraftView } from "../draft-view";
import type { Owner } from "../owner";
import { lockDraft } from "./lock-draft";
import { writeDraft } from "./write-draft";

export type AttachmentsChange = Owner & {
  readonly draftId: string;
  readonly requestId: string;
};

/** The page on which the files of a draft are. */
export type AttachedTo = Pick<DraftView, "id" | "formId"> & { readonly step: string };

export type ChangeRefusal = "notFound" | "filed";

type Changed = {
  readonly action: "attachment.added" | "attachment.removed" | "attachment.changed";
  readonly detail: Readonly<Record<string, number>>;
  readonly issues: readonly Issue[];
  /** False when nothing came of it: then what was declared stands. */
  readonly isChanged: boolean;
};

/** Nothing when there is nothing to do after all. */
type Work = (tx: Transaction, draft: DraftView, at: FilesField) => Promise<Changed | null>;

/** Changes the files of an owner's open draft. What was declared for others before it no longer counts. */
export async function changeAttachments(
  { draftId, personId, mandateId, requestId }: AttachmentsChange,
  work: Work,
): Promise<Result<AttachedTo, ChangeRefusal>> {
  return inTransaction(async (tx) => {
    const locked = await lockDraft(tx, { draftId, personId, mandateId });
    if (!locked.ok) return locked;
    const draft = locked.value;
    const at = filesField(draft.form);
    if (at === undefined) return err("notFound");
    const to = { id: draft.id, formId: draft.formId, step: at.step };
    const changed = await work(tx, draft, at);
    if (changed === null) return ok(to);
    const { action, detail, issues, isChanged } = changed;
    const note =
      issues.length === 0 ? null : ({ place: at.step, kind: "issues", issues, typed: null } as const);
    const typed = isChanged ? withoutConfirmations(draft.form, draft.typed) : draft.typed;
    const revision = await writeDraft(tx, { draft, now: new Date(), place: at.step, typed, note });
    await audit(tx, {
      personId,
      action,
      subjectKind: "draft",
      subjectId: draftId,
      requestId,
      detail: { revision, ...detail },
    });
    return ok(to);
  });
}
