import { type CourtChoice, type CourtReason, named } from "./court-choice";
import { isKnownCourt } from "./known-courts";

/** What is handed in within a case, where the law says of that very act to which court. */
export const CASE_ACTS = [
  "explanation",
  "paymentOrderResponse",
  "renewal",
  "newlyDiscoveredFacts",
  "writ",
  "feeRefund",
  "other",
] as const;
export type CaseAct = (typeof CASE_ACTS)[number];

/** The court that has the case, or whose ruling ended it. */
export type CaseFacts = { readonly act: CaseAct; readonly courtId: string };

const REASON: Record<CaseAct, CourtReason> = {
  explanation: "courtOfExplanation",
  paymentOrderResponse: "courtOfWarning",
  renewal: "courtOfDefaultJudgment",
  newlyDiscoveredFacts: "courtOfFinalRuling",
  writ: "courtOfWrit",
  feeRefund: "courtOfRefund",
  other: "courtOfCase",
};

const ADMINISTRATIVE: ReadonlySet<string> = new Set(["ART", "ADAT"]);

/**
 * Civil Procedure Law, s. 32(1) (who has accepted a case judges it) and, by act, s. 37(3), 148, 208.5, 406.7, 478(1), 541. The
 * last was not read and is told as unsure. In administrative cases those articles say nothing.
 */
export function courtOfCase({ act, courtId }: CaseFacts): readonly CourtChoice[] {
  if (!isKnownCourt(courtId)) return [];
  if (ADMINISTRATIVE.has(courtId)) return [named(courtId, "courtOfAdministrativeCase")];
  return [named(courtId, REASON[act], act === "writ" ? "rule" : null)];
}
