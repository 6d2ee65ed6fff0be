import { type CaseAct, courtOfCase } from "@/lib/courts/court-of-case";
import { KNOWN_COURTS } from "@/lib/courts/known-courts";
import type { FormBuilder } from "../define-form";
import type { Facts } from "../facts";
import { caseNumber } from "../fields/case-number";
import { courtList } from "../fields/court-list";
import type { Filed, FilingCourt, SubmitContext } from "../form";

export const COURT_IDS: readonly string[] = KNOWN_COURTS.map(({ id }) => id);

/** Asks for the case only where the portal does not see it. */
export const withCase = <Above extends Facts>(
  form: FormBuilder<Above>,
  courts: readonly string[] = COURT_IDS,
) =>
  form.stepIf(({ inCase }) => inCase === null, "case", {
    caseNumber: caseNumber(),
    caseCourt: courtList(courts),
  });

export type InCase = {
  readonly caseNumber?: string | null | undefined;
  readonly caseCourt?: string | undefined;
};

/** The court that has the case: as the register knows, else as the person says. */
export function caseCourtOf({ caseCourt }: InCase, { inCase }: Pick<SubmitContext, "inCase">): string {
  const courtId = inCase?.courtId ?? caseCourt;
  if (courtId === undefined) throw new Error("A form in a case knows its case or asks for it");
  return courtId;
}

/** That court with its reason by law; the act is what is handed in. */
export function courtInCase(
  answers: InCase,
  context: Pick<SubmitContext, "inCase">,
  act: CaseAct = "other",
): FilingCourt {
  const [court] = courtOfCase({ act, courtId: caseCourtOf(answers, context) });
  if (court === undefined) throw new Error("A case lies with a known court");
  return court;
}

/** What is filed in a case names nobody anew: the register knows who is in it. */
export const filedInCase = (kind: Filed["kind"], subject: string, { caseNumber: number }: InCase): Filed => ({
  kind,
  subject,
  parties: [],
  hearing: { requested: false, reason: null },
  mainDebt: null,
  claimTotal: null,
  caseNumber: number ?? null,
});
