import type { Cents } from "@/lib/core/money";
import { type StateFee, stateFee } from "@/lib/fees/state-fee";
import { translator } from "@/lib/i18n/translator";
import { typedDebt } from "../debts";
import type { Filed, FilingCourt, SubmitContext, Warning } from "../form";
import { unattachedEvidence } from "../parts/attached-evidence";
import { paper } from "../paper/paper";
import { prefillAccount, prefillApplicant } from "../parts/applicant";
import { chosenCourt } from "../parts/chosen-court";
import { exemptionTyped } from "../parts/exemption";
import { codeOf, mistypedCodes } from "../parts/mistyped";
import { filedOpponents } from "../parts/opponents";
import { coClaimantsElsewhere, coClaimantSignatories, filedOthers } from "../parts/other-parties";
import { filedRepresentative, unprovedRepresentation } from "../parts/representative";
import type { TypedGroup } from "../typed";
import { claimSum, isSmallMoney, mainDebtOf, needsAdvocate, reckonedClaims } from "./amounts";
import { courtsForClaim } from "./courts";
import { amountBlocks, claimRequests } from "./document";
import { CLAIM_EXEMPTIONS } from "./exemptions";
import { type ClaimAnswers, claimQuestions } from "./questions";

/** A statement of claim in the ordinary procedure: Civil Procedure Law, s. 128–129. */
export const claim = claimQuestions.submit({
  prefill: (known) => ({ ...prefillApplicant(known), ...prefillAccount(known) }),
  fromDebts,
  fromExemption: exemptionTyped(CLAIM_EXEMPTIONS),
  court,
  fee,
  document: paper(claimQuestions, {
    court,
    fee,
    requests: claimRequests,
    leftOut: [
      "hasRepresentative",
      "housingDebt:no",
      "protectionDecision:no",
      "hasImmovable",
      "agreedCourt",
      "claimKinds",
      "debtorShares",
      "debtorSharesTold",
      "creditorShares",
      "creditorSharesTold",
      "feeBack",
      "conductCosts",
      "costList",
      "otherRequests",
      "exempt",
    ],
    after: amountBlocks,
  }),
  filed,
  warnings,
  signatories: ({ coClaimants }) => coClaimantSignatories(coClaimants),
});

/** Each is a claim of its own, begun and not finished: what it is about is still asked. */
function fromDebts(debts: readonly Cents[]): TypedGroup {
  const moneyClaims = debts.map((debt, index) => ({
    id: `brought-${String(index + 1)}`,
    typed: { mainDebt: typedDebt(debt) },
  }));
  return moneyClaims.length === 0 ? {} : { claimKinds: ["money"], moneyClaims };
}

function court(answers: ClaimAnswers): FilingCourt {
  return chosenCourt(courtsForClaim(answers), answers.court);
}

/** Annex 3: for each claim by the table, or 300 euros where it has no amount; none where s. 43 releases from it. */
function fee(answers: ClaimAnswers, { day, schedules }: Pick<SubmitContext, "day" | "schedules">): StateFee {
  const claims = reckonedClaims(answers).map(({ item, amount }) =>
    amount === null ? { item } : { item, amountCents: amount },
  );
  return stateFee({ date: day, claims, exemption: answers.exemptionGround }, schedules);
}

function filed(answers: ClaimAnswers): Filed {
  const total = claimSum(answers);
  return {
    kind: "claim",
    // What is filed is Latvian, whatever language the pages were read in.
    subject: translator("lv")(`form-claim:document.subjectOf.${answers.disputeKind}`),
    parties: [
      ...filedOpponents(answers.defendants),
      ...filedOthers(answers),
      ...filedRepresentative(answers),
    ],
    hearing: { requested: false, reason: null },
    mainDebt: mainDebtOf(answers),
    claimTotal: total === 0 ? null : total,
  };
}

function warnings(answers: ClaimAnswers): Warning[] {
  const isWithoutAdvocate = answers.representativeGround === "powerOfAttorney" && needsAdvocate(answers);
  const codes = {
    coClaimants: answers.coClaimants.map(({ coClaimant }) => codeOf(coClaimant)),
    defendants: answers.defendants.map(({ defendant }) => codeOf(defendant)),
    thirdPersons: answers.thirdPersons.map(({ thirdPerson }) => codeOf(thirdPerson)),
    representative: [answers.representativeCode],
  };
  return [
    ...Object.entries(codes).flatMap(([step, values]) => mistypedCodes(step, values)),
    ...(isWithoutAdvocate ? [{ step: "representative", code: "advocateNeeded", params: {} } as const] : []),
    ...(isSmallMoney(answers) ? [{ step: "moneyClaims", code: "smallMoneyClaim", params: {} } as const] : []),
    ...unprovedRepresentation(answers),
    ...unattachedEvidence(answers),
    ...coClaimantsElsewhere(answers.coClaimants),
  ];
}
