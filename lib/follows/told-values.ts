import type { CourtNames } from "@/lib/courts/names-of";
import type { Told } from "./change-told";

/** What is written of; that a hearing was held is not. */
export type Written = Exclude<Told, { template: "over" }>;

type Values = Readonly<Record<string, string | null>>;

/** What an e-mail is filled with: instants, codes and words of the courts; null where nothing is known. */
export function toldValues(told: Written, names: CourtNames): Values {
  const houseOf = (id: string | null | undefined): string | null => names.houses.get(id ?? "")?.label ?? null;
  switch (told.template) {
    case "followEnded":
      return {};
    case "followSet": {
      const { startsAt, courthouseId, hall, mode } = told;
      return { startsAt, house: houseOf(courthouseId), hall, mode: mode === "video" ? mode : null };
    }
    case "followCancelled":
      return { startsAt: told.startsAt, house: houseOf(told.courthouseId) };
    case "followClosed": {
      const { startsAt, courthouseId, hall, isCalledOff } = told;
      return { startsAt, house: houseOf(courthouseId), hall, calledOff: isCalledOff ? "yes" : null };
    }
    default:
      return changedValues(told, houseOf);
  }
}

type Changed = Extract<Written, { template: "followMoved" | "followJudge" }>;

/** Of each trait that changed both values, empty where one is not known; of any other neither. */
function changedValues(
  { startsAt, before, after, isOnAgain }: Changed,
  houseOf: (id: string | null | undefined) => string | null,
): Values {
  const both = (trait: "hall" | "judge"): Values =>
    after[trait] === undefined
      ? {}
      : { [`${trait}Before`]: before[trait] ?? "", [trait]: after[trait] ?? "" };
  const houses: Values =
    after.courthouseId === undefined
      ? {}
      : { houseBefore: houseOf(before.courthouseId) ?? "", house: houseOf(after.courthouseId) ?? "" };
  const startedAt = after.startsAt === undefined ? undefined : before.startsAt;
  return {
    ...{ startsAt, startedAt: startedAt ?? null },
    ...{ ...houses, ...both("hall"), ...both("judge") },
    ...{ mode: after.mode ?? null, onAgain: isOnAgain ? "yes" : null },
  };
}
