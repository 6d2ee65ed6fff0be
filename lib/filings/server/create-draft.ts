import "server-only";
import { audit } from "@/lib/audit/server/audit";
import { caseOf } from "@/lib/cases/server/case-of";
import { newId } from "@/lib/core/id";
import type { Language } from "@/lib/core/language";
import { err, ok, type Result } from "@/lib/core/result";
import { db, type Transaction } from "@/lib/db/database";
import { inTransaction } from "@/lib/db/in-transaction";
import { seal, unseal } from "@/lib/db/seal";
import { type Brought, NOTHING_BROUGHT, typedFrom } from "@/lib/forms/brought";
import type { CaseFacts } from "@/lib/forms/case-facts";
import { catalogEntry, type FormId, formById, isFormId } from "@/lib/forms/catalog";
import type { MyData } from "@/lib/exchange/shapes";
import { caseFact, filerFact, principalFact } from "@/lib/forms/facts";
import type { Form } from "@/lib/forms/form";
import type { Principal } from "@/lib/forms/principal";
import { prefilled } from "@/lib/forms/prefilled";
import { isBlank, type TypedGroup } from "@/lib/forms/typed";
import type { Viewer } from "@/lib/identity/viewer";
import { principalOf } from "@/lib/mandates/principal-of";
import type { MandateRefusal } from "@/lib/mandates/mandate-refusal";
import { mandateNow } from "@/lib/mandates/server/mandate-now";
import { meansTyped } from "@/lib/means/means-questions";
import { caseFactsOf } from "../case-facts-of";
import { type DraftContent, draftTypedPlace } from "../draft-content";
import { draftExpiry } from "../draft-life";
import { ownerIn } from "../owner";
import { platformState, platformStatePlace } from "../platform-state";
import { closureOfForm } from "./closure-of-form";
import { meansForDraft } from "./means-for-draft";
import { registerData } from "./register-data";

export type NewDraft = {
  readonly form: string;
  readonly viewer: Viewer;
  readonly language: Language;
  /** Our id of the filing that is answered; null for a form of the catalogue. */
  readonly filingId: string | null;
  /** The case in which it is filed, as the platform names it; null where there is none, or none that the portal sees. */
  readonly caseId?: string | null | undefined;
  /** What the person brings along from the calculator. */
  readonly brought?: Brought | undefined;
  readonly requestId: string;
};
export type CreatedDraft = { readonly draftId: string; readonly formId: FormId };

export type CreateRefusal =
  | "notFound"
  | "formClosed"
  | "notCorrectable"
  | "caseNotFound"
  | "caseUnavailable"
  | "otherPrincipal"
  | MandateRefusal;

/** Two clicks on the button are one beginning. */
const SAME_CLICK_MS = 10_000;

/** Begins a form: a fresh draft with what the registers know, or the open one that answers the same notice already. */
export async function createDraft(wanted: NewDraft): Promise<Result<CreatedDraft, CreateRefusal>> {
  const mandate = await mandateNow(wanted);
  if (!mandate.ok) return mandate;
  const principal = mandate.value === null ? null : principalOf(mandate.value);
  const found = await openForm(wanted.form);
  if (!found.ok) return found;
  const { form, formId } = found.value;
  const answersTo = await answered(wanted, formId);
  if (!answersTo.ok) return answersTo;
  const inCase = await caseOfNewDraft(wanted, formId);
  if (!inCase.ok) return inCase;
  const isCorrection = catalogEntry(formId).startedFrom === "filing";
  const facts = { ...filerFact(wanted.viewer), ...principalFact(principal) };
  const content = isCorrection
    ? { ...EMPTY, typed: facts }
    : await begun(form, wanted, { facts, principal, inCase: inCase.value });
  const place = { wanted, formId, answersTo: answersTo.value, caseId: inCase.value?.caseId ?? null };
  return inTransaction(async (tx) => {
    const known = await openAlready(tx, place);
    return ok({ formId, draftId: known ?? (await insert(tx, { ...place, form, content })) });
  });
}

/** A form of the catalogue of which the platform accepts filings now. */
async function openForm(
  id: string,
): Promise<Result<{ readonly form: Form; readonly formId: FormId }, "notFound" | "formClosed">> {
  const form = await formById(id);
  if (form === undefined || !isFormId(id)) return err("notFound");
  return (await closureOfForm(id, new Date())) === null ? ok({ form, formId: id }) : err("formClosed");
}

const EMPTY: DraftContent = { typed: {}, saved: {}, prefill: "none" };

type Known = {
  readonly facts: TypedGroup;
  readonly principal: Principal | null;
  readonly inCase: CaseFacts | null;
};

async function begun(
  form: Form,
  { viewer, brought = NOTHING_BROUGHT }: NewDraft,
  { facts, principal, inCase }: Known,
): Promise<DraftContent> {
  const known = await registerData(viewer);
  const { typed, prefill } = prefilled(form, known && dataFor(principal, known));
  const means = await meansForDraft({ form, personId: viewer.personId, principal });
  const place = inCase === null ? {} : { ...form.fromCase?.(inCase, principal), ...caseFact(inCase) };
  return {
    ...EMPTY,
    typed: { ...typed, ...means, ...typedFrom(form, brought), ...facts, ...place },
    prefill,
  };
}

/** A principal lives where the mandate says, and is reached through whoever acts; nobody's money goes to another's account. */
const dataFor = (principal: Principal | null, known: MyData): MyData =>
  principal === null ? known : { ...known, declaredAddress: principal.address, bankAccount: null };

/** The register's word on the case, if the form is filed in one. Whoever has no part in it is told that there is none. */
async function caseOfNewDraft(
  { viewer, caseId = null, requestId }: NewDraft,
  formId: FormId,
): Promise<Result<CaseFacts | null, "caseNotFound" | "caseUnavailable">> {
  const { startedFrom } = catalogEntry(formId);
  if (caseId === null || (startedFrom !== "case" && startedFrom !== "caseIfAny")) return ok(null);
  const file = await caseOf(caseId, { viewer, requestId });
  if (file.ok) return ok(caseFactsOf(file.value));
  return err(file.refusal === "notFound" ? "caseNotFound" : "caseUnavailable");
}

/** The platform's id of the filing whose defects are to be cured; only one that was left without progress has any. */
async function answered(
  { filingId, viewer }: NewDraft,
  formId: FormId,
): Promise<Result<string | null, "notFound" | "notCorrectable" | "otherPrincipal">> {
  if (catalogEntry(formId).startedFrom !== "filing") return ok(null);
  if (filingId === null) return err("notCorrectable");
  const { personId, mandateId } = ownerIn(viewer);
  // What was filed for a principal is cured for the same principal.
  const filing = await db().filing.findFirst({
    where: { id: filingId, personId },
    include: { draft: { select: { mandateId: true } } },
  });
  if (filing === null) return err("notFound");
  if (filing.draft.mandateId !== mandateId) return err("otherPrincipal");
  if (filing.platformFilingId === null || filing.platformState === null) return err("notCorrectable");
  const { state } = platformState.parse(
    JSON.parse(unseal(filing.platformState, platformStatePlace(filing.id))),
  );
  return state === "leftWithoutProgress" ? ok(filing.platformFilingId) : err("notCorrectable");
}

type Place = {
  readonly wanted: NewDraft;
  readonly formId: FormId;
  readonly answersTo: string | null;
  readonly caseId: string | null;
};

async function openAlready(
  tx: Transaction,
  { wanted, formId, answersTo, caseId }: Place,
): Promise<string | undefined> {
  const { personId, mandateId } = ownerIn(wanted.viewer);
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`draft:${personId}:${formId}`}, 0))`;
  const justNow = { revision: 0, createdAt: { gt: new Date(Date.now() - SAME_CLICK_MS) } };
  const known = await tx.draft.findFirst({
    where: {
      personId,
      mandateId,
      form: formId,
      state: "open",
      answersTo,
      caseId,
      ...(answersTo === null ? justNow : {}),
    },
    select: { id: true },
  });
  return known?.id;
}

type Insertion = Place & { readonly form: Form; readonly content: DraftContent };

async function insert(
  tx: Transaction,
  { wanted, form, content, answersTo, caseId }: Insertion,
): Promise<string> {
  const id = newId();
  const { personId, mandateId } = ownerIn(wanted.viewer);
  await tx.draft.create({
    data: {
      id,
      personId,
      mandateId,
      form: form.id,
      version: form.version,
      language: wanted.language,
      typed: seal(JSON.stringify(content), draftTypedPlace(id)),
      answersTo,
      caseId,
      expiresAt: draftExpiry(new Date()),
    },
  });
  await audit(tx, {
    personId,
    action: "draft.created",
    subjectKind: "draft",
    subjectId: id,
    requestId: wanted.requestId,
    detail: { form: form.id, withMeans: !isBlank(meansTyped(content.typed)) },
  });
  return id;
}
