import type { CaseSummary } from "@/lib/exchange/shapes";
import { isEnded } from "./case-status";
import { whoActs } from "./who-acts";

/** Rows of a list on one page. */
export const CASES_PER_PAGE = 20;

/** What the filter of the list offers. */
export const CASE_FILTERS = ["all", "mine", "open", "ended"] as const;
export type CaseFilter = (typeof CASE_FILTERS)[number];

const PASSES: Record<CaseFilter, (summary: CaseSummary) => boolean> = {
  all: () => true,
  mine: (summary) => whoActs(summary) === "you",
  open: ({ status }) => !isEnded(status),
  ended: ({ status }) => isEnded(status),
};

export type CasePage = {
  readonly items: readonly CaseSummary[];
  /** The key after which the next page begins. */
  readonly next: string | undefined;
  readonly total: number;
};

/** A page of the cases that pass, the newest first. The key stays good when cases come and go. */
export function casePage(
  cases: readonly CaseSummary[],
  { filter, after }: { filter: CaseFilter; after: string | undefined },
): CasePage {
  const passing = cases.filter(PASSES[filter]).sort(newestFirst);
  const rest = after === undefined ? passing : passing.filter((summary) => keyOf(summary) < after);
  const items = rest.slice(0, CASES_PER_PAGE);
  const last = items.at(-1);
  return {
    items,
    next: last !== undefined && rest.length > items.length ? keyOf(last) : undefined,
    total: passing.length,
  };
}

const keyOf = ({ openedAt, caseId }: CaseSummary): string => `${openedAt}~${caseId}`;

const newestFirst = (one: CaseSummary, other: CaseSummary): number =>
  Number(keyOf(one) < keyOf(other)) - Number(keyOf(one) > keyOf(other));
