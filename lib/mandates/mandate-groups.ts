import type { Day } from "@/lib/core/day";
import type { Mandate } from "@/lib/exchange/shapes";
import { type MandateState, stateOn } from "./mandate";

export type MandateGroups = Readonly<Record<MandateState, readonly Mandate[]>>;

/** As one looks for them: by the principal's name, those that ended by when they did, the last first. */
export function mandateGroups(mandates: readonly Mandate[], on: Day): MandateGroups {
  const named = mandates.toSorted((one, other) =>
    one.principal.name.localeCompare(other.principal.name, "lv"),
  );
  const those = (state: MandateState): Mandate[] => named.filter((mandate) => stateOn(mandate, on) === state);
  const endOf = ({ endedAt, validTo }: Mandate): string => endedAt ?? validTo ?? "";
  return {
    valid: those("valid"),
    notYet: those("notYet"),
    ended: those("ended").toSorted((one, other) => endOf(other).localeCompare(endOf(one))),
  };
}
