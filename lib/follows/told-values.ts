import type { CourtNames } from "@/lib/courts/names-of";
import type { Told } from "./change-told";

/** What is written of; that a hearing was held is not. */
export type Written = Exclude<Told, { template: "over" }>;

type Values = Readonly<Record<string, string | null | undefined>>;

/** What an e-mail is filled with: instants and words of the courts; null where nothing is known. */
export function toldValues(told: Written, names: CourtNames): Values {
  if (told.template === "followEnded") return {};
  if (told.template !== "followClosed") {
    const { template: _template, ...values } = told;
    return values;
  }
  const { startsAt, courthouseId, hall, isCalledOff } = told;
  const house = names.houses.get(courthouseId ?? "")?.label;
  return { startsAt, house, hall, calledOff: isCalledOff ? "yes" : null };
}
