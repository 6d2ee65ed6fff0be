import type { CaseAct } from "@/lib/courts/court-of-case";
import { courtName } from "@/lib/courts/court-name";
import type { FormBuilder } from "../define-form";
import type { Facts } from "../facts";
import { caseNumber } from "../fields/case-number";
import { courtList } from "../fields/court-list";
import { optional } from "../fields/optional";
import type { FilingCourt, SubmitContext } from "../form";
import { COURT_IDS, courtInCase } from "./in-case";

/** Asks for the court, and for the number of the case where there is one: what is not seen may also not be there. */
export const withCaseIfAny = <Above extends Facts>(form: FormBuilder<Above>) =>
  form.stepIf(({ inCase }) => inCase === null, "case-if-any", {
    caseNumber: optional(caseNumber()),
    askedCourt: courtList(COURT_IDS),
  });

type CaseIfAny = {
  readonly caseNumber?: string | null | undefined;
  readonly askedCourt?: string | undefined;
};

/** The court that has the case; where there is none, the one to which somebody turns. */
export function courtIfAnyCase(
  { caseNumber: number, askedCourt }: CaseIfAny,
  context: Pick<SubmitContext, "inCase">,
  act: CaseAct = "other",
): FilingCourt {
  const isInCase = context.inCase !== null || typeof number === "string";
  if (isInCase || askedCourt === undefined) return courtInCase({ caseCourt: askedCourt }, context, act);
  return { courtId: askedCourt, courtName: courtName(askedCourt), reason: "addressed" };
}
