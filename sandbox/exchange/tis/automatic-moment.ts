import { addDays, type Day, day, dayInRiga } from "@/lib/core/day";
import { workingDayFrom } from "../legal-days";
import { instantInRiga } from "../riga-time";
import type { CaseFile } from "./case-file";
import type { FilingFile } from "./filing-file";

const workingMoment = (from: Day, hour: number): Date => instantInRiga(workingDayFrom(from), hour);
const dayAfter = (on: string): Day => addDays(day(on), 1);

/** When the court acts on a filing by itself, if nobody at the desk does before: the next working morning. */
export function automaticMomentOfFiling({ state, registeredAt }: FilingFile): Date | null {
  return state === "received" ? workingMoment(addDays(dayInRiga(new Date(registeredAt)), 1), 10) : null;
}

/** When the case goes on by itself; null where it waits for nobody. */
export function automaticMomentOfCase(file: CaseFile): Date | null {
  const { status, statusSince, nextStep, judgmentDate } = file;
  switch (status) {
    case "opened":
      return workingMoment(addDays(dayInRiga(new Date(statusSince)), 3), 11);
    case "leftWithoutProgress":
    case "awaitingExplanation":
      return nextStep.by === null ? null : workingMoment(dayAfter(nextStep.by), 9);
    case "judgmentDateSet":
      return judgmentDate === null ? null : instantInRiga(day(judgmentDate), 12);
    case "hearingSet":
      return endOfHearing(file);
    case "decided":
      return endOfAppeal(file);
    case "inForce":
    case "refused":
    case "deemedNotFiled":
      return null;
  }
}

function endOfHearing({ hearings }: CaseFile): Date | null {
  const end = hearings.find(({ status }) => status === "scheduled")?.endsAt;
  return end == null ? null : new Date(end);
}

function endOfAppeal({ rulings }: CaseFile): Date | null {
  const by = rulings.find(({ kind }) => kind !== "decision")?.appealBy;
  return by == null ? null : workingMoment(dayAfter(by), 9);
}
