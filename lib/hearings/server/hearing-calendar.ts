import "server-only";
import { addDays, type Day } from "@/lib/core/day";
import type { CalendarView } from "../calendar-view";
import { placeIn } from "../hearing-place";
import type { HearingQuery, TypedHearingQuery } from "../hearing-query";
import { askedHearings } from "./asked-hearings";
import { hearingsTime } from "./hearings-time";
import { searchHearings } from "./search-hearings";

const ROWS = 20;
const NOTHING = { items: [], next: null, previous: null, nextDay: null };

type Asked = {
  readonly typed: TypedHearingQuery;
  readonly after: string | null;
  readonly before: string | null;
};

/** The search page: what was typed, what is wrong with it, or what was found. */
export async function hearingCalendar({ typed, after, before }: Asked): Promise<CalendarView> {
  const [{ query, ...asked }, asOf] = await Promise.all([askedHearings(typed), hearingsTime()]);
  const page = { after: placeIn(after), before: placeIn(before), limit: ROWS };
  const isPlaceUnknown = (after !== null && page.after === null) || (before !== null && page.before === null);
  const found = asked.faults.length > 0 ? NOTHING : await foundHearings(query, page, asked.today);
  return { typed, query, ...asked, asOf, now: new Date(), isPlaceUnknown, ...found };
}

type Page = Parameters<typeof searchHearings>[1];

async function foundHearings(query: HearingQuery, page: Page, today: Day) {
  const found = await searchHearings(query, page);
  return { ...found, nextDay: found.items.length > 0 ? null : await dayAfter(query, today) };
}

/** Whoever asks on a Sunday for today wants to know when to come, and that is never in the past. */
async function dayAfter(query: HearingQuery, today: Day): Promise<Day | null> {
  if (query.to === null) return null;
  const after = addDays(query.to, 1);
  const from = after < today ? today : after;
  const { items } = await searchHearings({ ...query, from, to: null }, { after: null, limit: 1 });
  return items[0]?.day ?? null;
}
