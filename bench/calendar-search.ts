import { addDays, dayInRiga } from "../lib/core/day";
import type { Trial } from "./entry";
import type { Stage } from "./stage";

const VOLUMES = [20_000, 200_000, 2_000_000] as const;
const GROWTH_TARGET = 0.15;

/** How the time of a search grows from the smallest calendar to the largest: t ~ n^exponent. */
export function exponentOf(smallest: number, largest: number): number {
  return Math.log(largest / smallest) / Math.log(VOLUMES[2] / VOLUMES[0]);
}

async function measure(stage: Stage): Promise<string[]> {
  const from = addDays(dayInRiga(new Date()), 7);
  const told: Record<string, number>[] = [];
  for (const volume of VOLUMES) {
    await stage.fillHearings(volume);
    told.push(await stage.searchTimes(from));
  }
  const [small = {}, middle = {}, large = {}] = told;
  const lines = Object.entries(large).map(([name, time]) => {
    const begin = small[name] ?? Number.NaN;
    const all = [begin, middle[name] ?? Number.NaN, time].map((each) => each.toFixed(2)).join(" → ");
    return { text: `${name}: ${all} ms, exponent ${exponentOf(begin, time).toFixed(2)}`, begin, time };
  });
  const worst = Math.max(...lines.map(({ begin, time }) => exponentOf(begin, time)));
  return [...lines.map(({ text }) => text), `largest exponent ${worst.toFixed(2)}`];
}

export const calendarSearchTrial: Trial = {
  name: "calendar-search",
  about: "a page of the court calendars, by keyset, in 20 k, 200 k and 2 M hearings",
  target: `exponent ≤ ${String(GROWTH_TARGET)}`,
  measure,
};
