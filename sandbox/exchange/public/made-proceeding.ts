import { createHash } from "node:crypto";
import { addDays, type Day, dayInRiga } from "@/lib/core/day";
import type { Court, Proceeding, PublicHearing } from "@/lib/exchange/shapes";
import { courtWith } from "../registers/courts";

export type MadeProceeding = Omit<Proceeding, "version">;
type Stage = Proceeding["stages"][number];

const idOf = (caseNumber: string): string =>
  createHash("sha256").update(`proceeding ${caseNumber}`).digest("hex").slice(0, 32);

/** So long before its hearing a case was registered, the court took it up, and the hearing was set. */
const REGISTERED_DAYS = 120;
const ACCEPTED_DAYS = 112;
const SET_DAYS = 30;
/** So long after a hearing the court decides. */
const DECIDED_DAYS = 2;

/** The course of the case in which a hearing of the seeded calendars takes place; nothing of a closed one. */
export function proceedingOfHearing(hearing: PublicHearing, now: Date): MadeProceeding | null {
  const { caseNumber, archiveNumber, processKind, courtId } = hearing;
  const court = courtWith(courtId);
  if (caseNumber === null || processKind === null || court === null) return null;
  const on = dayInRiga(new Date(hearing.startsAt));
  return {
    ...blank(caseNumber),
    archiveNumbers: archiveNumber === null ? [] : [archiveNumber],
    courtId,
    courtName: court.name,
    processKind,
    instance: court.level,
    subject: hearing.subject,
    registeredOn: addDays(on, -REGISTERED_DAYS),
    ...progressOf(hearing, on, now),
  };
}

const blank = (
  caseNumber: string,
): Pick<
  MadeProceeding,
  "proceedingId" | "caseNumber" | "isClosed" | "summonsCodeHashes" | "nextHearing"
> => ({
  proceedingId: idOf(caseNumber),
  caseNumber,
  isClosed: false,
  summonsCodeHashes: [],
  nextHearing: null,
});

type Progress = Pick<MadeProceeding, "status" | "statusSince" | "stages" | "rulings" | "nextHearing">;

/** A hearing that took place ends in a judgment two days later; one to come is what the case waits for. */
function progressOf(hearing: PublicHearing, on: Day, now: Date): Progress {
  const { courtId } = hearing;
  const decidedOn = addDays(on, DECIDED_DAYS);
  const isDecided = hearing.status === "held" && decidedOn <= dayInRiga(now);
  const stages: Stage[] = stagesOf(hearing, on);
  if (isDecided) {
    stages.push({ kind: "decided", on: decidedOn, courtId });
    const ruling = { kind: "judgment", on: decidedOn, courtId, inForceSince: null, ecli: null } as const;
    return { status: "decided", statusSince: decidedOn, stages, rulings: [ruling], nextHearing: null };
  }
  const isToCome = hearing.status === "scheduled" && new Date(hearing.startsAt) > now;
  return {
    status: isToCome ? "hearingSet" : "awaitingExplanation",
    statusSince: stages.at(-1)?.on ?? on,
    stages,
    rulings: [],
    nextHearing: isToCome ? nextOf(hearing) : null,
  };
}

function stagesOf({ courtId, status }: PublicHearing, on: Day): Stage[] {
  const at = (kind: Stage["kind"], days: number): Stage => ({ kind, on: addDays(on, days), courtId });
  return [
    at("registered", -REGISTERED_DAYS),
    at("accepted", -ACCEPTED_DAYS),
    at("hearingSet", -SET_DAYS),
    ...(status === "postponed" ? [at("hearingPostponed", -6)] : []),
    ...(status === "held" ? [at("hearingHeld", 0)] : []),
  ];
}

const nextOf = ({
  hearingId,
  startsAt,
  courthouseId,
  hall,
  mode,
}: PublicHearing): Proceeding["nextHearing"] => ({
  hearingId,
  startsAt,
  courthouseId,
  hall,
  mode,
});

export type Told = Pick<MadeProceeding, "caseNumber" | "processKind" | "subject" | "status"> & {
  readonly archiveNumbers: readonly string[];
  readonly courts: readonly [string, ...string[]];
  /** What happened, in which of the courts, how many days ago. */
  readonly course: readonly (readonly [kind: Stage["kind"], court: number, daysAgo: number])[];
  readonly inForceDaysAgo?: number;
  readonly summonsCodeHashes?: readonly string[];
};

/** A case whose whole course is told; the last of its courts has it. */
export function toldProceeding(told: Told, now: Date): MadeProceeding {
  const { caseNumber, archiveNumbers, processKind, subject, status, summonsCodeHashes } = told;
  const today = dayInRiga(now);
  const court = knownCourt(told.courts.at(-1) ?? told.courts[0]);
  const stages = told.course.map(([kind, place, daysAgo]): Stage => ({
    kind,
    on: addDays(today, -daysAgo),
    courtId: told.courts[place] ?? court.courtId,
  }));
  return {
    ...blank(caseNumber),
    archiveNumbers: [...archiveNumbers],
    courtId: court.courtId,
    courtName: court.name,
    processKind,
    instance: court.level,
    subject,
    isClosed: summonsCodeHashes !== undefined,
    summonsCodeHashes: [...(summonsCodeHashes ?? [])],
    registeredOn: stages[0]?.on ?? today,
    status,
    statusSince: stages.at(-1)?.on ?? today,
    stages,
    rulings: rulingsOf(told, stages, today),
  };
}

function knownCourt(courtId: string): Court {
  const court = courtWith(courtId);
  if (court === null) throw new Error(`No court ${courtId}`);
  return court;
}

/** Only the last ruling can be in force: those before it were appealed. */
function rulingsOf(
  { inForceDaysAgo }: Told,
  stages: readonly Stage[],
  today: Day,
): MadeProceeding["rulings"] {
  const inForceSince = inForceDaysAgo === undefined ? null : addDays(today, -inForceDaysAgo);
  const decided = stages.filter(({ kind }) => kind === "decided");
  return decided.map(({ on, courtId }, index) => ({
    kind: "judgment",
    on,
    courtId,
    inForceSince: index === decided.length - 1 ? inForceSince : null,
    ecli: null,
  }));
}
