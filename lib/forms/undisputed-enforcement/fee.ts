import { type Cents, sumOf } from "@/lib/core/money";
import { type StateFee, stateFee } from "@/lib/fees/state-fee";
import type { SubmitContext } from "../form";
import { claimTotal } from "../parts/claim-total";
import type { UndisputedAnswers } from "./questions";

/** The debt with what belongs to it (of a bill also the costs of the protest and what the law adds, s. 404(2)), or the value of what is to be returned; null where only leaving a place is asked for. */
export function undisputedTotal({
  mainDebt,
  interest,
  penalty,
  thingValue,
  protestCosts,
  billRemuneration,
}: UndisputedAnswers): Cents | null {
  const debt =
    mainDebt === undefined
      ? []
      : [claimTotal({ mainDebt, interest: interest ?? null, penalty: penalty ?? null })];
  const parts = [...debt, thingValue, protestCosts, billRemuneration].filter(
    (part) => part !== undefined && part !== null,
  );
  return parts.length === 0 ? null : sumOf(parts);
}

/** By the scale of debts in Annex 3, as far as it is known what that scale covers; the court confirms it. */
export const undisputedFee = (
  answers: UndisputedAnswers,
  { day, schedules }: Pick<SubmitContext, "day" | "schedules">,
): StateFee =>
  stateFee(
    {
      date: day,
      claims: [
        {
          item: "civil.undisputed_warning_epo_auction",
          amountCents: undisputedTotal(answers) ?? undefined,
        },
      ],
      exemption: answers.exemptionGround,
    },
    schedules,
  );
