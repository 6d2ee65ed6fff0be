import type { Cents } from "@/lib/core/money";
import type { MyData } from "@/lib/exchange/shapes";
import { type Exemption, exemptionCode } from "@/lib/fees/exemptions";
import { typedDebt } from "../debts";
import type { FilingCourt, Warning } from "../form";
import { unattachedEvidence } from "../parts/attached-evidence";
import { codeOf, mistypedCodes } from "../parts/mistyped";
import { unprovedRepresentation } from "../parts/representative";
import type { TypedGroup } from "../typed";
import { courtsOfClaim } from "./courts-of-claim";
import { simplifiedMoneyClaimDocument } from "./document";
import { OFFERED_EXEMPTIONS } from "./exemption-grounds";
import { simplifiedMoneyClaimFee } from "./fee";
import { simplifiedMoneyClaimFiled } from "./filed";
import { type SimplifiedMoneyClaimAnswers, simplifiedMoneyClaimQuestions } from "./questions";

/**
 * Money claim in the simplified procedure: Civil Procedure Law, s. 250.18–250.27, in the form of Cabinet Regulation 305,
 * annex 1.
 */
export const simplifiedMoneyClaim = simplifiedMoneyClaimQuestions.submit({
  prefill,
  fromDebts,
  fromExemption,
  court: chosenCourt,
  fee: simplifiedMoneyClaimFee,
  document: simplifiedMoneyClaimDocument,
  filed: simplifiedMoneyClaimFiled,
  warnings,
});

function prefill({ declaredAddress, email, phone, bankAccount }: MyData): TypedGroup {
  return {
    ...(declaredAddress === null ? {} : { claimantAddress: { ...declaredAddress } }),
    claimantEmail: email ?? "",
    claimantPhone: phone ?? "",
    bankAccount: bankAccount ?? "",
  };
}

/** Each is a claim of its own, begun and not finished: what it is about is still asked. */
function fromDebts(debts: readonly Cents[]): TypedGroup {
  const claims = debts.map((debt, index) => ({
    id: `brought-${String(index + 1)}`,
    typed: { mainDebt: typedDebt(debt) },
  }));
  return claims.length === 0 ? {} : { claims };
}

/** To be confirmed at its step: whether the claims fit the ground is judged there. */
function fromExemption(exemption: Exemption): TypedGroup {
  const code = exemptionCode(exemption);
  const isOffered = OFFERED_EXEMPTIONS.some((offered) => exemptionCode(offered) === code);
  return isOffered ? { exempt: "yes", exemptionGround: code } : {};
}

/** The only court there is, or the one chosen among those that the law offers. */
function chosenCourt(answers: SimplifiedMoneyClaimAnswers): FilingCourt {
  const options = courtsOfClaim(answers);
  const court = options.find(({ courtId }) => courtId === answers.court) ?? options[0];
  if (court === undefined) throw new Error("A defendant in Latvia always has a court");
  return court;
}

function warnings(answers: SimplifiedMoneyClaimAnswers): Warning[] {
  return [
    ...mistypedCodes(
      "defendants",
      answers.defendants.map(({ defendant }) => codeOf(defendant)),
    ),
    ...mistypedCodes("representative", [answers.representativeCode]),
    ...unprovedRepresentation(answers),
    ...unattachedEvidence(answers),
  ];
}
