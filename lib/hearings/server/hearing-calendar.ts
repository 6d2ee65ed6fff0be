import "server-only";
import type { CalendarView } from "../calendar-view";
import { placeIn } from "../hearing-place";
import type { TypedHearingQuery } from "../hearing-query";
import { askedHearings } from "./asked-hearings";
import { hearingsTime } from "./hearings-time";
import { searchHearings } from "./search-hearings";

const ROWS = 20;
const NOTHING = { items: [], next: null, previous: null };

type Asked = {
  readonly typed: TypedHearingQuery;
  readonly after: string | null;
  readonly before: string | null;
};

/** The search page: what was typed, what is wrong with it, or what was found. */
export async function hearingCalendar({ typed, after, before }: Asked): Promise<CalendarView> {
  const [{ query, ...asked }, asOf] = await Promise.all([askedHearings(typed), hearingsTime()]);
  const page = { after: placeIn(after), before: placeIn(before), limit: ROWS };
  const found = asked.faults.length > 0 ? NOTHING : await searchHearings(query, page);
  return { typed, query, ...asked, asOf, now: new Date(), ...found };
}
