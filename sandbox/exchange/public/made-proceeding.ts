import { createHash } from "node:crypto";
import { addDays, type Day, dayInRiga } from "@/lib/core/day";
import type { Court, Proceeding, PublicHearing, PublicHearingChange } from "@/lib/exchange/shapes";
import { workingDayFrom } from "../legal-days";
import { courtWith } from "../registers/courts";
import { instantInRiga } from "../riga-time";
import { diceOf } from "./dice";

export type MadeProceeding = Omit<Proceeding, "version">;
type Stage = Proceeding["stages"][number];

const idOf = (caseNumber: string): string =>
  createHash("sha256").update(`proceeding ${caseNumber}`).digest("hex").slice(0, 32);

/** What became of a hearing, the first first, as the calendar tells it. */
export type HearingPast = readonly Pick<PublicHearingChange, "at" | "hearing">[];

/** The days of a course: the case's own, and all of them days on which the court works. */
type Days = Readonly<Record<"registered" | "accepted" | "set" | "decided", Day>> & {
  /** When it was told that the hearing will not be as it was set. */
  readonly calledOff: Day;
};

function daysOf(caseNumber: string, on: Day, past: HearingPast): Days {
  const dice = diceOf(`course ${caseNumber}`);
  const told = past.map(({ at }) => dayInRiga(new Date(at)));
  const set = told[0] ?? on;
  const registered = workingDayFrom(addDays(set, -50 - dice(70)));
  const off = past.findIndex(({ hearing }) => hearing !== null && isCalledOff(hearing));
  return {
    registered,
    accepted: workingDayFrom(addDays(registered, 2 + dice(8))),
    set,
    decided: workingDayFrom(addDays(on, 2 + dice(5))),
    calledOff: told[off] ?? set,
  };
}

const isCalledOff = ({ status }: Pick<PublicHearing, "status">): boolean =>
  status === "cancelled" || status === "postponed";

/** The course of the case in which a hearing of the seeded calendars takes place; nothing of a closed one. */
export function proceedingOfHearing(
  hearing: PublicHearing,
  past: HearingPast,
  now: Date,
): MadeProceeding | null {
  const { caseNumber, archiveNumber, processKind, courtId } = hearing;
  const court = courtWith(courtId);
  if (caseNumber === null || processKind === null || court === null) return null;
  const days = daysOf(caseNumber, dayInRiga(new Date(hearing.startsAt)), past);
  return {
    ...blank(caseNumber),
    archiveNumbers: archiveNumber === null ? [] : [archiveNumber],
    courtId,
    courtName: court.name,
    processKind,
    instance: court.level,
    subject: hearing.subject,
    registeredOn: days.registered,
    ...progressOf(hearing, days, now),
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

/** A hearing that took place ends in a judgment some days later; one to come is what the case waits for. */
function progressOf(hearing: PublicHearing, days: Days, now: Date): Progress {
  const { courtId } = hearing;
  const { decided: decidedOn } = days;
  const isDecided = hearing.status === "held" && decidedOn <= dayInRiga(now);
  const stages: Stage[] = stagesOf(hearing, days);
  if (isDecided) {
    stages.push({ kind: "decided", on: decidedOn, courtId });
    const ruling = { kind: "judgment", on: decidedOn, courtId, inForceSince: null, ecli: null } as const;
    return { status: "decided", statusSince: decidedOn, stages, rulings: [ruling], nextHearing: null };
  }
  const isToCome = hearing.status === "scheduled" && new Date(hearing.startsAt) > now;
  return {
    status: isCalledOff(hearing) ? "opened" : "hearingSet",
    statusSince: stages.at(-1)?.on ?? days.set,
    stages,
    rulings: [],
    nextHearing: isToCome ? nextOf(hearing) : null,
  };
}

function stagesOf(hearing: PublicHearing, days: Days): Stage[] {
  const { courtId, startsAt, status } = hearing;
  const at = (kind: Stage["kind"], on: Day): Stage => ({ kind, on, courtId });
  return [
    at("registered", days.registered),
    at("accepted", days.accepted),
    at("hearingSet", days.set),
    ...(isCalledOff(hearing) ? [at("hearingPostponed", days.calledOff)] : []),
    ...(status === "held" ? [at("hearingHeld", dayInRiga(new Date(startsAt)))] : []),
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
  /** In which house, how many days from now, the next hearing is. */
  readonly nextHearing?: { readonly courthouseId: string; readonly hall: string; readonly inDays: number };
  readonly summonsCodeHashes?: readonly string[];
};

/** A case whose whole course is told; the last of its courts has it. */
export function toldProceeding(told: Told, now: Date): MadeProceeding {
  const { caseNumber, archiveNumbers, processKind, subject, status, summonsCodeHashes } = told;
  const today = dayInRiga(now);
  const court = knownCourt(told.courts.at(-1) ?? told.courts[0]);
  const stages = told.course.map(([kind, place, daysAgo]): Stage => ({
    kind,
    on: actedOn(today, daysAgo),
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
    nextHearing: nextTold(told, today),
  };
}

/** So many days ago, or on the working day after it. */
const actedOn = (today: Day, daysAgo: number): Day => workingDayFrom(addDays(today, -daysAgo));

function nextTold({ caseNumber, nextHearing }: Told, today: Day): MadeProceeding["nextHearing"] {
  if (nextHearing === undefined) return null;
  const { inDays, ...place } = nextHearing;
  const startsAt = instantInRiga(workingDayFrom(addDays(today, inDays)), 10).toISOString();
  return { hearingId: idOf(`hearing ${caseNumber}`), startsAt, mode: "inPerson", ...place };
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
  const inForceSince = inForceDaysAgo === undefined ? null : actedOn(today, inForceDaysAgo);
  const decided = stages.filter(({ kind }) => kind === "decided");
  return decided.map(({ on, courtId }, index) => ({
    kind: "judgment",
    on,
    courtId,
    inForceSince: index === decided.length - 1 ? inForceSince : null,
    ecli: null,
  }));
}
