import { type Day, day } from "@/lib/core/day";
import type { CaseSummary } from "@/lib/exchange/shapes";

/** The next day to note in a case: a term, a hearing, or the day of the judgment; nothing when none is known. */
export type NextDate = { readonly kind: "term" | "hearing" | "judgment"; readonly day: Day };

export function nextDate({
  nextStep,
  judgmentDate,
  status,
}: Pick<CaseSummary, "nextStep" | "judgmentDate" | "status">): NextDate | undefined {
  if (judgmentDate !== null && status === "judgmentDateSet")
    return { kind: "judgment", day: day(judgmentDate) };
  if (nextStep.by === null) return undefined;
  const isHearing = status === "hearingSet" && nextStep.who === "court";
  return { kind: isHearing ? "hearing" : "term", day: day(nextStep.by) };
}
