import { addDays, type Day, day, dayInRiga } from "@/lib/core/day";
import type { CaseStatus } from "@/lib/exchange/shapes";
import { workingDayFrom } from "../legal-days";
import { instantInRiga } from "../riga-time";
import type { CaseFile } from "./case-file";
import type { FilingFile } from "./filing-file";

const workingMoment = (from: Day, hour: number): Date => instantInRiga(workingDayFrom(from), hour);

/** When the court registers a filing by itself, if nobody at the desk does before: the next working morning. One in a case waits with it. */
export function automaticMomentOfFiling({ state, caseId, registeredAt }: FilingFile): Date | null {
  return state === "received" && caseId === null
    ? workingMoment(addDays(dayInRiga(new Date(registeredAt)), 1), 10)
    : null;
}

const never = (): null => null;
const morningAfter = (on: string | null | undefined): Date | null =>
  typeof on === "string" ? workingMoment(addDays(day(on), 1), 9) : null;

const MOMENTS: Record<CaseStatus, (file: CaseFile) => Date | null> = {
  opened: ({ statusSince }) => workingMoment(addDays(dayInRiga(new Date(statusSince)), 3), 11),
  leftWithoutProgress: ({ nextStep }) => morningAfter(nextStep.by),
  awaitingExplanation: ({ nextStep }) => morningAfter(nextStep.by),
  judgmentDateSet: ({ judgmentDate }) =>
    judgmentDate === null ? null : instantInRiga(day(judgmentDate), 12),
  hearingSet: ({ hearings }) => endOf(hearings.find(({ status }) => status === "scheduled")?.endsAt),
  decided: ({ rulings }) => morningAfter(rulings.find(({ kind }) => kind !== "decision")?.appealBy),
  warningSent: never,
  underAppeal: never,
  inForce: never,
  terminated: never,
  refused: never,
  deemedNotFiled: never,
};

const endOf = (instant: string | null | undefined): Date | null =>
  typeof instant === "string" ? new Date(instant) : null;

/** When the case goes on by itself; null where it waits for nobody. */
export const automaticMomentOfCase = (file: CaseFile): Date | null => MOMENTS[file.status](file);
