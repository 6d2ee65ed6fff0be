import type { CaseSummary } from "@/lib/exchange/shapes";
import type { FilingSummary } from "@/lib/filings/filing-view";
import type { Part } from "./case-file";

/** Filings that no case of the list stands for: those the court has not looked at, and those of which no case came. */
export function filingsWithoutCase(
  filings: readonly FilingSummary[],
  cases: Part<readonly CaseSummary[]>,
): FilingSummary[] {
  const listed = new Set(cases === "unavailable" ? [] : cases.value.map(({ caseId }) => caseId));
  return filings.filter(({ caseId }) => caseId === null || !listed.has(caseId));
}
