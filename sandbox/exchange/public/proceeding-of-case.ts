import { dayInRiga } from "@/lib/core/day";
import type { Proceeding } from "@/lib/exchange/shapes";
import type { CaseFile, Entry } from "../tis/case-file";

type Stage = Proceeding["stages"][number];

/** What of a case's course anybody may know; the rest of it is the parties'. */
const STAGES: Partial<Record<Entry["kind"], Stage["kind"]>> = {
  caseRegistered: "registered",
  leftWithoutProgress: "leftWithoutProgress",
  accepted: "accepted",
  sentToDefendant: "explanationsAwaited",
  judgmentDateSet: "judgmentDateSet",
  hearingSet: "hearingSet",
  hearingPostponed: "hearingPostponed",
  hearingHeld: "hearingHeld",
  shortJudgment: "decided",
  fullJudgment: "decided",
  warningSent: "accepted",
  underAppeal: "appealed",
  terminated: "closed",
  inForce: "inForce",
  refused: "refused",
  deemedNotFiled: "closed",
};

const legalDay = (instant: string): string => dayInRiga(new Date(instant));

/** A case of the court's as anybody may know it: no names, no papers. */
export function proceedingOfCase(file: CaseFile, at: Date): Omit<Proceeding, "version"> {
  const { courtId } = file;
  return {
    proceedingId: file.caseId,
    caseNumber: file.caseNumber,
    archiveNumbers: [file.archiveNumber],
    courtId,
    courtName: file.courtName,
    processKind: file.processKind === "administrative" ? "administrative" : "civil",
    instance: file.instance,
    subject: file.subject,
    isClosed: file.isClosed ?? false,
    summonsCodeHashes: [...(file.summonsCodeHashes ?? [])],
    registeredOn: legalDay(file.openedAt),
    // Whose hearing was called off has none set, until the court sets another.
    status: file.status === "hearingSet" && isCalledOff(file) ? "opened" : file.status,
    statusSince: legalDay(file.statusSince),
    stages: stagesOf(file),
    rulings: file.rulings
      .map(({ kind, date, inForceSince }) => ({ kind, on: date, courtId, inForceSince, ecli: null }))
      .toReversed(),
    nextHearing: nextHearingOf(file, at),
  };
}

/** The course as the file has it is the newest first; the public reads it from its beginning. */
const stagesOf = ({ timeline, courtId }: CaseFile): Stage[] =>
  timeline.toReversed().flatMap(({ kind, at }) => {
    const stage = STAGES[kind];
    return stage === undefined ? [] : [{ kind: stage, on: legalDay(at), courtId }];
  });

const isCalledOff = ({ hearings }: CaseFile): boolean =>
  hearings.every(({ status }) => status === "cancelled" || status === "postponed");

function nextHearingOf({ hearings, courtId }: CaseFile, at: Date): Proceeding["nextHearing"] {
  const next = hearings.find(({ status, startsAt }) => status === "scheduled" && new Date(startsAt) >= at);
  if (next === undefined) return null;
  const { hearingId, startsAt, hall, mode } = next;
  return { hearingId, startsAt, courthouseId: `${courtId}-1`, hall, mode };
}
