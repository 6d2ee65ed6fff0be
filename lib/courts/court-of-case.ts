import { type CourtChoice, type CourtReason, named } from "./court-choice";
import { isAdministrative, isKnownCourt } from "./known-courts";

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
export type CaseFacts = {
  readonly act: CaseAct;
  readonly courtId: string;
  /** Left out, it is civil, or administrative in an administrative court. */
  readonly process?: CourtProcess | undefined;
};

export const COURT_PROCESSES = ["civil", "administrative", "criminal", "offence"] as const;
export type CourtProcess = (typeof COURT_PROCESSES)[number];

const REASON: Record<CaseAct, CourtReason> = {
  explanation: "courtOfExplanation",
  paymentOrderResponse: "courtOfWarning",
  renewal: "courtOfDefaultJudgment",
  newlyDiscoveredFacts: "courtOfFinalRuling",
  writ: "courtOfWrit",
  feeRefund: "courtOfRefund",
  other: "courtOfCase",
};

/** In which the articles of civil procedure say nothing. */
const OTHER_PROCESS: Record<Exclude<CourtProcess, "civil">, CourtReason> = {
  administrative: "courtOfAdministrativeCase",
  criminal: "courtOfCriminalCase",
  offence: "courtOfOffenceCase",
};

/**
 * Civil Procedure Law, s. 32(1) (who has accepted a case judges it) and, by act, s. 37(3), 148, 208.5, 406.7, 478(1), 541(5).
 */
export function courtOfCase({ act, courtId, process }: CaseFacts): readonly CourtChoice[] {
  if (!isKnownCourt(courtId)) return [];
  const kind = process ?? (isAdministrative(courtId) ? "administrative" : "civil");
  return [named(courtId, kind === "civil" ? REASON[act] : OTHER_PROCESS[kind])];
}
