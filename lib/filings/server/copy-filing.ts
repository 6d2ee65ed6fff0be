import "server-only";
import { audit } from "@/lib/audit/server/audit";
import { newId } from "@/lib/core/id";
import type { Language } from "@/lib/core/language";
import { err, ok, type Result } from "@/lib/core/result";
import { db } from "@/lib/db/database";
import { inTransaction } from "@/lib/db/in-transaction";
import { seal } from "@/lib/db/seal";
import { catalogEntry, formById, isFormId } from "@/lib/forms/catalog";
import { withoutConfirmations } from "@/lib/forms/known";
import type { Viewer } from "@/lib/identity/viewer";
import { draftExpiry } from "../draft-life";
import type { MandateRefusal } from "@/lib/mandates/mandate-refusal";
import { mandateNow } from "@/lib/mandates/server/mandate-now";
import { draftTypedPlace } from "../draft-content";
import { ownerIn } from "../owner";
import { closureOfForm } from "./closure-of-form";
import type { CreatedDraft } from "./create-draft";
import { contentOfDraft } from "./read-draft";

type Copying = {
  readonly filingId: string;
  readonly viewer: Viewer;
  readonly language: Language;
  readonly requestId: string;
};

/**
 * Begins a new draft with what was typed into an earlier filing of the same owner, which itself stays as it was. Files are
 * not taken along, and nothing is declared: both belong to what was filed then. What was filed for one principal is copied for no
 * other.
 */
export async function copyFiling({
  filingId,
  viewer,
  language,
  requestId,
}: Copying): Promise<
  Result<CreatedDraft, "notFound" | "notCopyable" | "formClosed" | "otherPrincipal" | MandateRefusal>
> {
  const mandate = await mandateNow({ viewer, requestId });
  if (!mandate.ok) return mandate;
  const { personId, mandateId } = ownerIn(viewer);
  const filing = await db().filing.findFirst({
    where: { id: filingId, personId, state: { not: "prepared" } },
    select: { draft: true },
  });
  if (filing === null) return err("notFound");
  const { draft } = filing;
  if (draft.mandateId !== mandateId) return err("otherPrincipal");
  const form = await formById(draft.form);
  if (form === undefined || !isFormId(draft.form)) return err("notFound");
  if (catalogEntry(draft.form).startedFrom === "filing") return err("notCopyable");
  if ((await closureOfForm(draft.form, new Date())) !== null) return err("formClosed");
  const { typed } = contentOfDraft(draft);
  const id = newId();
  await inTransaction(async (tx) => {
    const content = { typed: withoutConfirmations(form, typed), saved: {}, prefill: "none" };
    await tx.draft.create({
      data: {
        id,
        personId,
        mandateId,
        form: form.id,
        version: form.version,
        language,
        typed: seal(JSON.stringify(content), draftTypedPlace(id)),
        caseId: draft.caseId,
        expiresAt: draftExpiry(new Date()),
      },
    });
    await audit(tx, {
      personId,
      action: "draft.copied",
      subjectKind: "draft",
      subjectId: id,
      requestId,
      detail: { form: form.id, filingId },
    });
  });
  return ok({ draftId: id, formId: draft.form });
}
