import type { Day } from "@/lib/core/day";
import { monthsAfter, monthsTermEnd } from "@/lib/deadlines/months-term";

/** What may be asked of the court: Administrative Procedure Law, s. 184, and damages with it (s. 186(2)7). */
export const CLAIM_KINDS = [
  "revoke",
  "issue",
  "validity",
  "action",
  "relation",
  "contract",
  "unlawful",
  "procedure",
  "damages",
] as const;
export type ClaimKind = (typeof CLAIM_KINDS)[number];

export const PRE_TRIALS = ["decided", "noHigher", "noAnswer", "notYet"] as const;
export type PreTrial = (typeof PRE_TRIALS)[number];

const OF_ACT: readonly ClaimKind[] = ["revoke", "issue", "validity", "unlawful", "procedure"];
const FINDINGS: readonly ClaimKind[] = ["unlawful", "procedure"];

type Claims = { readonly claimKinds: readonly ClaimKind[]; readonly preTrial: PreTrial };

/** There is an act, unless the authority has kept silent. */
export const isAboutAct = ({ claimKinds, preTrial }: Claims): boolean =>
  preTrial !== "noAnswer" && claimKinds.some((kind) => OF_ACT.includes(kind));
export const isAboutAction = ({ claimKinds }: Claims): boolean => claimKinds.includes("action");
export const isAboutContract = ({ claimKinds }: Claims): boolean => claimKinds.includes("contract");

/** S. 188(3)–(4): a decision that may say where to go to court with it: the act, or what was decided on a challenge of an action. */
export const hasDecision = (claims: Claims): boolean =>
  isAboutAct(claims) || (isAboutAction(claims) && claims.preTrial === "decided");

/** S. 184(2)–(3): that an act was unlawful, or the procedure broken, is found only where that finding is needed for something. */
export const needsReason = ({ claimKinds }: Claims): boolean =>
  claimKinds.some((kind) => FINDINGS.includes(kind));

export type ApplicationDates = Claims & {
  readonly actInForceOn?: Day | undefined;
  readonly actionKnownOn?: Day | undefined;
  readonly contractKnownOn?: Day | undefined;
  readonly challengeInForceOn?: Day | undefined;
  readonly submittedOn?: Day | undefined;
  readonly remedyStated?: "yes" | "no" | undefined;
};

const MONTH = 1;
const YEAR = 12;

const later = (one: Day, other: Day): Day => (one > other ? one : other);

/**
 * S. 188(1)–(3): a month from the decision on the challenge, or from the act where nobody stands above; a year from the act where
 * it was not told where and until when one may go to court, and never less than the month.
 */
function ofAct(dates: ApplicationDates): Day | null {
  const { actInForceOn: act, preTrial, challengeInForceOn, remedyStated } = dates;
  if (act === undefined) return null;
  const month = monthsTermEnd(preTrial === "decided" ? (challengeInForceOn ?? act) : act, MONTH);
  return remedyStated === "no" ? later(month, monthsTermEnd(act, YEAR)) : month;
}

/** S. 188(4): of what an authority did, likewise; where nobody stands above it, a year from when one learnt of it. */
function ofAction(dates: ApplicationDates): Day | null {
  const { actionKnownOn: known, preTrial, challengeInForceOn: decided, remedyStated } = dates;
  if (known === undefined) return null;
  if (preTrial !== "decided" || decided === undefined) return monthsTermEnd(known, YEAR);
  return monthsTermEnd(decided, remedyStated === "no" ? YEAR : MONTH);
}

/** The last day to apply, the earliest where there are several; null where s. 188 sets none. */
export function applicationTermEnd(dates: ApplicationDates): Day | null {
  const { preTrial, submittedOn, contractKnownOn } = dates;
  // S. 188(5): of an authority that has not answered.
  if (preTrial === "noAnswer") return submittedOn === undefined ? null : monthsTermEnd(submittedOn, YEAR);
  // S. 188(6): of a contract.
  const ofContract = contractKnownOn === undefined ? null : monthsTermEnd(contractKnownOn, YEAR);
  const ends = [ofAct(dates), ofAction(dates), ofContract].filter((end) => end !== null);
  return ends.length === 0 ? null : ends.reduce((first, end) => (end < first ? end : first));
}

const BAR = 36;

/**
 * S. 191(1)9: more than three years after the act came into force, or the action was known, nothing is taken and no term renewed.
 * Where a decision on a challenge came later, it counts from that, so that nobody is turned away whom a court might hear.
 */
export function isBarred(dates: ApplicationDates, today: Day): boolean {
  const starts = [dates.actInForceOn, dates.actionKnownOn, dates.challengeInForceOn].filter(
    (start) => start !== undefined,
  );
  if (starts.length === 0) return false;
  return monthsAfter(starts.reduce(later), BAR) < today;
}
