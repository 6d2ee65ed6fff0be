import { cents } from "@/lib/core/money";
import type { Mandate } from "@/lib/exchange/shapes";
import { actFindings, actRefusal, type ActRefusal, type FiledAct } from "@/lib/mandates/act-findings";
import type { CaseFacts } from "@/lib/forms/case-facts";
import type { Filed } from "@/lib/forms/form";
import type { FilingContent } from "./filing-content";

type Frozen = Pick<
  FilingContent,
  "kind" | "caseNumber" | "archiveNumber" | "admitsClaim" | "courtId" | "mainDebtCents"
>;

/** What a frozen filing does, as far as a mandate must allow it. */
export const filedAct = ({
  kind,
  caseNumber,
  archiveNumber,
  admitsClaim,
  courtId,
  mainDebtCents,
}: Frozen): FiledAct => ({
  kind,
  caseNumbers: [caseNumber, archiveNumber].flatMap((number) => number ?? []),
  isAdmitting: admitsClaim,
  courtId,
  obligation: mainDebtCents === null ? null : cents(mainDebtCents),
});

type At = { readonly courtId: string; readonly inCase: CaseFacts | null };

/** The same of what is not frozen yet. */
export const actOf = (filed: Filed, { courtId, inCase }: At): FiledAct =>
  filedAct({
    kind: filed.kind,
    caseNumber: inCase === null ? (filed.caseNumber ?? null) : inCase.caseNumber,
    archiveNumber: inCase?.archiveNumber ?? null,
    admitsClaim: filed.admitsClaim ?? false,
    courtId,
    mainDebtCents: filed.mainDebt,
  });

/** What the mandate does not allow of a frozen filing; for oneself one may file anything. */
export const refusedAct = (mandate: Mandate | null, filed: Frozen): ActRefusal | undefined =>
  mandate === null ? undefined : actRefusal(actFindings(mandate, filedAct(filed)));
