import { type StateFee, stateFee } from "@/lib/fees/state-fee";
import type { SubmitContext } from "../form";
import { claimTotal } from "../parts/claim-total";
import type { SimplifiedMoneyClaimAnswers } from "./questions";

/** The state fee for each claim (Civil Procedure Law, s. 34, Annex 3), or the ground on which none is paid (s. 43). */
export function simplifiedMoneyClaimFee(
  answers: SimplifiedMoneyClaimAnswers,
  { day, schedules }: Pick<SubmitContext, "day" | "schedules">,
): StateFee {
  return stateFee(
    {
      date: day,
      claims: answers.claims.map((claim) => ({
        item: "civil.monetary_claim",
        amountCents: claimTotal(claim),
      })),
      exemption: answers.exemptionGround,
    },
    schedules,
  );
}
