import { type CourtChoice, type CourtDoubt, type CourtReason, named } from "./court-choice";
import { courtAbove, isAdministrative, levelOf } from "./known-courts";

/** Of whose ruling one complains. */
export type AboveFacts = {
  readonly courtId: string;
  /** The case is about a decision of a company's meeting (chapter 30.4): it goes straight to the Senate. */
  readonly isMeetingCase?: boolean | undefined;
};

const isStraight = ({ courtId, isMeetingCase }: AboveFacts): boolean =>
  isMeetingCase === true && levelOf(courtId) === "first" && !isAdministrative(courtId);

type Above = readonly [courtId: string, reason: CourtReason, doubt?: CourtDoubt | undefined];

/** Addressed to the court above, handed in at the court that gave the ruling. */
const addressed = (courtId: string, above: Above | null): readonly CourtChoice[] =>
  above === null ? [] : [{ ...named(above[0], above[1], above[2] ?? null), handInCourtId: courtId }];

const BY_APPEAL: Readonly<Record<string, CourtReason>> = {
  ELT: "appealEconomic",
  ART: "appealAdministrative",
};

/**
 * Civil Procedure Law, s. 24(2), 24(2.1) and 414; the law "On Judicial Power", s. 35; Administrative Procedure Law, s. 292. Only
 * a ruling of a court of first instance is appealed, and none of a meeting's case (s. 250.38(1)).
 */
export function appealCourts(facts: AboveFacts): readonly CourtChoice[] {
  const { courtId } = facts;
  const above = levelOf(courtId) === "first" && !isStraight(facts) ? courtAbove(courtId) : null;
  return addressed(courtId, above === null ? null : [above, BY_APPEAL[courtId] ?? "appealCivil"]);
}

/**
 * Civil Procedure Law, s. 443(1): a decision of the first instance to the court of appeal, one of the court of appeal to the Senate;
 * one of a meeting's case straight there (s. 250.39(1)).
 * Where an administrative complaint goes was not read: it is concluded from the order of the courts and told as unsure.
 */
export function ancillaryCourts(facts: AboveFacts): readonly CourtChoice[] {
  const { courtId } = facts;
  const above = courtAbove(courtId);
  if (above === null) return [];
  if (isStraight(facts)) return addressed(courtId, ["AT", "ancillaryOfMeetingCase"]);
  if (isAdministrative(courtId)) return addressed(courtId, [above, "ancillaryAdministrative", "rule"]);
  if (above === "AT") return addressed(courtId, [above, "ancillaryOfAppeal"]);
  return addressed(courtId, [above, courtId === "ELT" ? "ancillaryEconomic" : "ancillaryCivil"]);
}

/**
 * Civil Procedure Law, s. 24(3), 450(1) and 456; the law "On Judicial Power", s. 43; Administrative Procedure Law, s. 328. Straight
 * from the first instance only in a meeting's case; where nobody said that it is one, the way is told as unsure.
 */
export function cassationCourts(facts: AboveFacts): readonly CourtChoice[] {
  const { courtId } = facts;
  const level = levelOf(courtId);
  if (level === undefined || level === "cassation") return [];
  const doubt = level === "first" && !isStraight(facts) ? "rule" : undefined;
  if (isAdministrative(courtId)) return addressed(courtId, ["AT", "cassationAdministrative", doubt]);
  return addressed(courtId, ["AT", level === "first" ? "cassationOfFirstInstance" : "cassation", doubt]);
}
