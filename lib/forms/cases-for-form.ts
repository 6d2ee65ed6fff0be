import { isEnded } from "@/lib/cases/case-status";
import type { Day } from "@/lib/core/day";
import type { CaseSummary } from "@/lib/exchange/shapes";
import type { CaseFacts } from "./case-facts";
import type { FormId } from "./catalog";
import { formsForCase } from "./forms-for-case";

export type CasesForForm = {
  /** Those in which the form may be filed. */
  readonly fitting: readonly CaseSummary[];
  /** Those whose kind of proceedings, own part or state leave no room for it. */
  readonly others: readonly CaseSummary[];
};

type Wish = { readonly form: FormId; readonly chosen: string | undefined; readonly today: Day };

/** Parts the cases of a person by whether the form fits them; the one from which the person comes is always there to choose. */
export function casesForForm(cases: readonly CaseSummary[], { form, chosen, today }: Wish): CasesForForm {
  const fits = (summary: CaseSummary): boolean => {
    const { now, may } = formsForCase(supposed(summary), today);
    return summary.caseId === chosen || now.includes(form) || may.includes(form);
  };
  return { fitting: cases.filter(fits), others: cases.filter((summary) => !fits(summary)) };
}

const BECAME_FINAL: readonly CaseSummary["status"][] = ["decided", "underAppeal"];

/** A case as its line in the list tells it. What a list does not tell is taken to be there: the form itself looks closer. */
function supposed(summary: CaseSummary): CaseFacts {
  const { status, statusSince } = summary;
  const since = statusSince.slice(0, 10);
  const ruling = {
    id: "supposed",
    kind: "decision" as const,
    date: since,
    drawnUpOn: since,
    fullJudgmentRequestBy: null,
    appealBy: null,
    inForceSince: since,
  };
  return {
    ...summary,
    instance: "first",
    participants: [],
    hearings: [],
    rulings: BECAME_FINAL.includes(status) || isEnded(status) ? [ruling] : [],
    dues: [{ id: "supposed", kind: "stateFee", amountCents: 1, paidCents: 1, state: "paid" }],
  };
}
