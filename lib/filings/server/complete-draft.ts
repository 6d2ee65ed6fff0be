import "server-only";
import { dayInRiga } from "@/lib/core/day";
import { err, ok, type Result } from "@/lib/core/result";
import type { Attached } from "@/lib/documents/attached";
import type { Block } from "@/lib/documents/block";
import { schedulesInForce } from "@/lib/fees/server/schedules-in-force";
import type { StateFee } from "@/lib/fees/state-fee";
import type { Answers, Correction, Filed, Filer, FilingCourt, Signatory, Warning } from "@/lib/forms/form";
import type { Principal } from "@/lib/forms/principal";
import type { CaseFacts } from "@/lib/forms/case-facts";
import { openAnswers } from "@/lib/forms/open-answers";
import { warningsOf } from "@/lib/forms/warnings-of";
import { isOlder, type DraftView } from "../draft-view";
import type { Owner } from "../owner";
import { submitContext } from "../submit-context";
import { db } from "@/lib/db/database";
import { readDraft } from "./read-draft";

export type Completing = Owner & {
  readonly draftId: string;
  readonly filer: Filer;
  readonly now: Date;
};

/** Everything that comes of a draft whose steps are all answered and declared. */
export type CompleteDraft = {
  readonly draft: Pick<DraftView, "id" | "version" | "revision" | "language"> & {
    readonly form: string;
    readonly answersTo: string | null;
  };
  /** Those that the register may have: the confidential ones are in the annex alone. */
  readonly answers: Answers;
  readonly court: FilingCourt;
  readonly fee: StateFee | null;
  /** In Latvian: what is filed. */
  readonly blocks: readonly Block[];
  /** What only the court may read; null where there is nothing of that kind. */
  readonly confidential: readonly Block[] | null;
  readonly filed: Filed;
  readonly warnings: readonly Warning[];
  readonly attachments: readonly Attached[];
  readonly correction: Correction | null;
  readonly inCase: CaseFacts | null;
  /** For whom it is filed; null for oneself. */
  readonly principal: Principal | null;
  /** Who must sign too, by the answers. */
  readonly signatories: readonly Signatory[];
};

/** Parses a draft for filing. A draft of an older form, or one that lacks anything, is incomplete. */
export async function completeDraft({
  draftId,
  personId,
  mandateId,
  filer,
  now,
}: Completing): Promise<Result<CompleteDraft, "notFound" | "incomplete">> {
  const row = await db().draft.findFirst({
    where: { id: draftId, personId, mandateId },
    include: { filing: { select: { id: true } } },
  });
  const draft = row === null ? undefined : await readDraft(db(), row);
  if (row === null || draft === undefined) return err("notFound");
  const { form, walk, attachments, correction } = draft;
  if (walk.status !== "complete" || isOlder(draft)) return err("incomplete");
  const context = submitContext(draft, {
    filer,
    day: dayInRiga(now),
    schedules: await schedulesInForce(),
  });
  refuseMixedUp(context.principal, mandateId);
  const { answers } = walk;
  return ok({
    draft: {
      id: draft.id,
      form: form.id,
      version: draft.version,
      revision: draft.revision,
      language: draft.language,
      answersTo: row.answersTo,
    },
    answers: openAnswers(form, answers),
    court: form.court(answers, context),
    fee: form.fee(answers, context),
    blocks: form.document(answers, context, "lv"),
    confidential: form.confidential?.(answers, context) ?? null,
    filed: form.filed(answers, context),
    warnings: warningsOf(form, answers),
    attachments,
    correction,
    inCase: context.inCase,
    principal: context.principal,
    signatories: form.signatories?.(answers, context) ?? [],
  });
}

/** What is filed names the principal of the mandate under which the draft is kept, or nobody is filed for. */
function refuseMixedUp(principal: Principal | null, mandateId: string | null): void {
  if ((principal?.mandateId ?? null) !== mandateId)
    throw new Error("A draft of another principal than its mandate's");
}
