import { addDays, type Day, day, dayInRiga } from "@/lib/core/day";
import type { CaseStatus } from "@/lib/exchange/shapes";
import { workingDayFrom } from "../legal-days";
import { instantInRiga } from "../riga-time";
import type { CaseFile } from "./case-file";
import { type FilingFile, isToBeRegistered } from "./filing-file";

const workingMoment = (from: Day, hour: number): Date => instantInRiga(workingDayFrom(from), hour);

/** The working moment in so many days at which the court acts by itself. */
export const workingMomentIn = (at: Date, days: number): Date =>
  workingMoment(addDays(dayInRiga(at), days), 11);

/**
 * When the court goes on with a filing by itself, if nobody at the desk does before. It registers on the next working morning.
 * A correction waits with what it corrects; what opened a case waits with the case, unless a decision is planned.
 */
export function automaticMomentOfFiling(file: FilingFile): Date | null {
  const { state, kind, stateSince, cureBy, opensCase = true } = file;
  if (kind === "correction") return null;
  if (state === "leftWithoutProgress") return opensCase ? null : morningAfter(cureBy);
  return isToBeRegistered(file)
    ? workingMoment(addDays(dayInRiga(new Date(stateSince)), 1), 10)
    : plannedMoment(file);
}

const plannedMoment = ({ planned }: FilingFile): Date | null =>
  planned === null || planned === undefined ? null : new Date(planned.at);

const never = (): null => null;
const morningAfter = (on: string | null | undefined): Date | null =>
  typeof on === "string" ? workingMoment(addDays(day(on), 1), 9) : null;

const MOMENTS: Record<CaseStatus, (file: CaseFile) => Date | null> = {
  opened: ({ statusSince, course }) =>
    course === "decision" ? null : workingMomentIn(new Date(statusSince), 3),
  leftWithoutProgress: ({ nextStep }) => morningAfter(nextStep.by),
  awaitingExplanation: ({ nextStep }) => morningAfter(nextStep.by),
  judgmentDateSet: ({ judgmentDate }) =>
    judgmentDate === null ? null : instantInRiga(day(judgmentDate), 12),
  hearingSet: ({ hearings }) => endOf(hearings.find(({ status }) => status === "scheduled")?.endsAt),
  decided: ({ rulings, heldUntil }) =>
    morningAfter(laterOf(rulings.find(({ outcome }) => outcome !== null)?.appealBy, heldUntil)),
  warningSent: never,
  underAppeal: never,
  inForce: never,
  terminated: never,
  refused: never,
  deemedNotFiled: never,
};

function laterOf(by: string | null | undefined, until: string | undefined): string | null {
  if (by === null || by === undefined) return null;
  return until === undefined || until < by ? by : until;
}

const endOf = (instant: string | null | undefined): Date | null =>
  typeof instant === "string" ? new Date(instant) : null;

/** When the case goes on by itself; null where it waits for nobody. */
export const automaticMomentOfCase = (file: CaseFile): Date | null => MOMENTS[file.status](file);
