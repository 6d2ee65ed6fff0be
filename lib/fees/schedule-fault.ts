import { isDay } from "@/lib/core/day";
import { scheduleOf, type ScheduleContent } from "./exchange-schedule";
import { isFeeItem } from "./fee-item";
import type { FeeRate, FeeSchedule } from "./schedule";

export type ScheduleFault =
  "days" | "item" | "itemTwice" | "law" | "sum" | "brackets" | "notMonotone" | "overlap";

/** No fee of a court comes near: a sum beyond is a slip of the pen. */
const MOST_CENTS = 100_000_000;
const FARTHEST = "2100-01-01";

/**
 * What makes a published schedule unfit to be charged by, beyond its shape and its checksum; null when nothing does.
 * What is unfit is refused whole: one wrong line makes the others doubtful.
 */
export function scheduleFault(content: ScheduleContent, known: readonly FeeSchedule[]): ScheduleFault | null {
  const fault = contentFault(content);
  if (fault !== null) return fault;
  const schedule = scheduleOf(content);
  if (schedule === undefined) return "law";
  const rates = Object.values(schedule.items).map(({ rate }) => rate);
  if (!rates.every(hasAscendingBrackets)) return "brackets";
  if (!rates.every(isMonotone)) return "notMonotone";
  return known.some((other) => overlaps(schedule, other)) ? "overlap" : null;
}

function contentFault({ validFrom, validTo, items }: ScheduleContent): ScheduleFault | null {
  const days = [validFrom, ...(validTo === null ? [] : [validTo])];
  if (!days.every((text) => isDay(text) && text < FARTHEST)) return "days";
  if (validTo !== null && validTo < validFrom) return "days";
  // A new thing to pay for needs words in every language, and so a release.
  if (!items.every(({ item }) => isFeeItem(item))) return "item";
  if (new Set(items.map(({ item }) => item)).size < items.length) return "itemTwice";
  const sums = items.flatMap(({ rate }) => sumsOf(rate));
  return sums.every((sum) => sum >= 0 && sum <= MOST_CENTS) ? null : "sum";
}

/** The sums that somebody may be asked for. */
function sumsOf(rate: ScheduleContent["items"][number]["rate"]): number[] {
  switch (rate.kind) {
    case "unknown":
      return [];
    case "fixed":
    case "unit":
      return [rate.amountCents];
    case "percent":
      return [rate.minimumCents ?? 0, rate.maximumCents ?? 0];
    case "scale":
      return rate.brackets.map(({ feeCents }) => feeCents);
    case "percentScale":
      return rate.brackets.flatMap(({ baseCents, minimumCents }) => [baseCents, minimumCents]);
  }
}

/** Every bracket ends above the one before, and only the last has no end. */
function hasAscendingBrackets(rate: FeeRate): boolean {
  if (rate.kind !== "scale" && rate.kind !== "percentScale") return true;
  const ends = rate.brackets.map(({ upTo }) => upTo ?? Infinity);
  return ends.at(-1) === Infinity && ends.every((end, index) => end > (ends[index - 1] ?? 0));
}

/** Who claims more never pays less. */
function isMonotone(rate: FeeRate): boolean {
  if (rate.kind === "percent")
    return rate.minimum === null || rate.maximum === null || rate.minimum <= rate.maximum;
  if (rate.kind !== "scale" && rate.kind !== "percentScale") return true;
  const bases = rate.brackets.map((bracket) => ("fee" in bracket ? bracket.fee : bracket.base));
  return bases.every((base, index) => base >= (bases[index - 1] ?? 0));
}

/**
 * A schedule may begin while an older one is open-ended, and ends it. It may not begin on the day of another, reach into a
 * later one, or cut one short that names its own end.
 */
function overlaps(schedule: FeeSchedule, other: FeeSchedule): boolean {
  if (other.id === schedule.id) return false;
  if (other.validFrom === schedule.validFrom) return true;
  const [earlier, later] = other.validFrom < schedule.validFrom ? [other, schedule] : [schedule, other];
  if (earlier.validTo !== null) return earlier.validTo >= later.validFrom;
  return earlier === schedule;
}
