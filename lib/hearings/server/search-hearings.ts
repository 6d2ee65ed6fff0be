import "server-only";
import { courtNames } from "@/lib/courts/server/court-names";
import type { HearingQuery } from "../hearing-query";
import type { HearingPlace, ListedHearing } from "../listed-hearing";
import { searchPlan } from "../search-plan";
import { dictionariesFor } from "./dictionaries";
import { type ListedRow, listedHearing } from "./listed-row";
import { walkNumber } from "./walk-number";
import { type Bounds, boundsOf, walkShape } from "./walk-shape";

/** Where the page begins: after a place, or before one, for whoever goes back. */
export type HearingPageAsked = {
  readonly after: HearingPlace | null;
  readonly before?: HearingPlace | null | undefined;
  readonly limit: number;
};

export type HearingPage = {
  readonly items: readonly ListedHearing[];
  readonly next: HearingPlace | null;
  readonly previous: HearingPlace | null;
};

/** Hearings that meet every condition, by time. A page costs the same however large the calendar is; nothing is counted. */
export async function searchHearings(query: HearingQuery, page: HearingPageAsked): Promise<HearingPage> {
  const bounds = boundsOf(query, page);
  const names = await courtNames();
  const found = await rowsOf(query, bounds);
  const shown = found.slice(0, page.limit);
  const rows = bounds.isBackward ? shown.toReversed() : shown;
  const hasMore = found.length > page.limit;
  const hasPrevious = bounds.isBackward ? hasMore : page.after !== null;
  const hasNext = bounds.isBackward || hasMore;
  return {
    items: rows.map((row) => listedHearing(row, names)),
    next: hasNext ? placeOf(rows.at(-1)) : null,
    previous: hasPrevious ? placeOf(rows[0]) : null,
  };
}

const placeOf = (row: ListedRow | undefined): HearingPlace | null =>
  row === undefined ? null : { startsAt: row.startsAt, id: row.no.toString() };

async function rowsOf(query: HearingQuery, bounds: Bounds): Promise<readonly ListedRow[]> {
  const walks = searchPlan(query, await dictionariesFor(query));
  if (query.caseNumber !== null) return walkNumber(query.caseNumber, walks, bounds);
  const found = await Promise.all(walks.map((walk) => walkShape(walk, bounds)));
  return found.length === 1 ? (found[0] ?? []) : merged(found.flat(), bounds);
}

function merged(rows: readonly ListedRow[], { isBackward, count }: Bounds): readonly ListedRow[] {
  const sign = isBackward ? -1 : 1;
  return [...new Map(rows.map((row) => [row.no, row])).values()]
    .toSorted((a, b) => sign * (a.startsAt.getTime() - b.startsAt.getTime() || Number(a.no - b.no)))
    .slice(0, count);
}
