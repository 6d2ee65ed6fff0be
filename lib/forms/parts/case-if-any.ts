import type { FormBuilder } from "../define-form";
import type { Facts } from "../facts";
import { caseNumber } from "../fields/case-number";
import { courtList } from "../fields/court-list";
import { optional } from "../fields/optional";
import { COURT_IDS } from "./in-case";

/** Asks for the court, and for the number of the case where there is one: what is not seen may also not be there. */
export const withCaseIfAny = <Above extends Facts>(form: FormBuilder<Above>) =>
  form.stepIf(({ inCase }) => inCase === null, "case-if-any", {
    caseNumber: optional(caseNumber()),
    caseCourt: courtList(COURT_IDS),
  });
