import { want, type Wanted } from "./law-contents";

/** What claims have in common: Civil Procedure Law, s. 128–129. */

export const LAW = "CPL s. 128";

export const grounds = (article = LAW): Wanted =>
  want("Facts on which the claim rests", article, "grounds.facts");
export const norms = (article = LAW): Wanted => want("Law on which it rests", article, "grounds.law");
export const mediation = (step = "settlement"): Wanted =>
  want("Whether mediation was tried before", LAW, `${step}.mediation`);
export const preTrial = want(
  "Whether the dispute was taken out of court first, where the law says so",
  "CPL s. 129",
  "settlement.preTrial",
  "settlement.preTrialSteps",
);
export const protection = want(
  "In a family case: an earlier decision on temporary protection from violence, its court and day",
  LAW,
  "protection.protectionDecision",
  "protection-told.protectionCourt",
  "protection-told.protectionDate",
);
export const housing = want(
  "Of a debt for a flat: management, services and savings apart",
  "CPL s. 128(5)",
  "housing.housingDebt",
  "housing-parts.managementDebt",
  "housing-parts.utilitiesDebt",
  "housing-parts.savingsDebt",
);
export const debt = (article: string, step: string): readonly Wanted[] => [
  want("Main debt and how it is reckoned", article, `${step}.mainDebt`, `${step}.mainDebtCalculation`),
  want("Interest and how it is reckoned", article, `${step}.interest`, `${step}.interestCalculation`),
  want("Penalty and how it is reckoned", article, `${step}.penalty`, `${step}.penaltyCalculation`),
];
export const hearing = (article: string): Wanted =>
  want("Whether a hearing is asked for, and why", article, "hearing.hearing", "hearing-reason.hearingReason");
