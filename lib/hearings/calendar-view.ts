import type { CourtNames } from "@/lib/courts/names-of";
import type { Day } from "@/lib/core/day";
import type { HearingChange } from "./hearing-change";
import type { HearingFault, HearingQuery, TypedHearingQuery } from "./hearing-query";
import type { HearingPlace, ListedHearing } from "./listed-hearing";
import type { MovedAway } from "./moved-away";

/** As of when the calendars hold; null before they were first read. */
export type CalendarTime = { readonly asOf: Date | null; readonly now: Date };

const OLD_MS = 15 * 60_000;

/** Whether the platform has been silent for so long that a change may be missing. */
export const isOutdated = ({ asOf, now }: CalendarTime): boolean =>
  asOf !== null && now.getTime() - asOf.getTime() > OLD_MS;

/** Everything that the search page shows. Nothing is searched for while something typed is wrong. */
export type CalendarView = CalendarTime & {
  readonly typed: TypedHearingQuery;
  /** What was understood of it. */
  readonly query: HearingQuery;
  readonly faults: readonly HearingFault[];
  readonly names: CourtNames;
  readonly today: Day;
  readonly items: readonly ListedHearing[];
  readonly next: HearingPlace | null;
  readonly previous: HearingPlace | null;
  /** The place in the address is none of ours: what is shown is the beginning. */
  readonly isPlaceUnknown: boolean;
  /** Where the asked days have no hearing: the first day after them that has one, under the same conditions. */
  readonly nextDay: Day | null;
};

/** One hearing and what changed in it. */
export type HearingView = CalendarTime & {
  readonly hearing: ListedHearing | "withdrawn";
  readonly history: readonly HearingChange[];
  readonly names: CourtNames;
};

/** The hearings of a house on a day. */
export type DayListView = CalendarTime & {
  readonly courthouseId: string;
  readonly courtId: string;
  readonly courtName: string;
  /** Place and address. */
  readonly house: string;
  readonly day: Day;
  readonly isToday: boolean;
  readonly items: readonly ListedHearing[];
  /** Whoever remembers the old time comes to the old door: these are told there, too. */
  readonly movedAway: readonly MovedAway[];
  readonly hasMore: boolean;
};
