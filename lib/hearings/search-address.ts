import { addDays, type Day, weekday } from "@/lib/core/day";
import type { Language } from "@/lib/core/language";
import { placeText } from "./hearing-place";
import { HEARING_FIELDS, type TypedHearingQuery } from "./hearing-query";
import type { HearingPlace } from "./listed-hearing";

type Turn = { readonly after?: HearingPlace; readonly before?: HearingPlace };

/** The query of an address as it was typed, field by field in a fixed order, so that one search has one address. */
function parameters(typed: TypedHearingQuery): URLSearchParams {
  const found = new URLSearchParams();
  for (const field of HEARING_FIELDS) {
    const value = typed[field];
    if (value !== undefined) found.set(field, value);
  }
  return found;
}

const joined = (path: string, query: URLSearchParams): string =>
  query.size === 0 ? path : `${path}?${query.toString()}`;

/** The address of a search without its language, or of another page of it. */
export function searchPath(typed: TypedHearingQuery, { after, before }: Turn = {}): string {
  const query = parameters(typed);
  if (after !== undefined) query.set("after", placeText(after));
  if (before !== undefined) query.set("before", placeText(before));
  return joined("/hearings", query);
}

export const FEED_FORMATS = ["ics", "atom", "csv"] as const;
export type FeedFormat = (typeof FEED_FORMATS)[number];

/** The same search as a feed, in the language of the page that leads there. */
export function feedPath(
  format: FeedFormat,
  typed: TypedHearingQuery & { readonly hearing?: string },
  language: Language,
): string {
  const query = parameters(typed);
  if (typed.hearing !== undefined) query.set("hearing", typed.hearing);
  if (language !== "lv" && format !== "csv") query.set("lang", language);
  // Spreadsheets with Latvian settings part columns by semicolons; programs ask without it and get commas.
  if (format === "csv") query.set("delimiter", "semicolon");
  return joined(`/api/open/v1/hearings.${format}`, query);
}

export type QuickRange = "today" | "tomorrow" | "week" | "nextWeek";

const SATURDAY = 6;

/** The days that are asked for most; when no working day of the week is left, the next one too. */
export const quickRanges = (today: Day): readonly QuickRange[] => [
  ...(["today", "tomorrow", "week"] as const),
  ...(weekday(today) >= SATURDAY ? (["nextWeek"] as const) : []),
];

/** The same conditions on these days. The week ends on Sunday. */
export function quickPath(range: QuickRange, typed: TypedHearingQuery, today: Day): string {
  const [from, to] = quickDays(range, today);
  return searchPath({ ...typed, from, to });
}

function quickDays(range: QuickRange, today: Day): readonly [Day, Day] {
  const sunday = addDays(today, 7 - weekday(today));
  const tomorrow = addDays(today, 1);
  switch (range) {
    case "today":
      return [today, today];
    case "tomorrow":
      return [tomorrow, tomorrow];
    case "week":
      return [today, sunday];
    case "nextWeek":
      return [addDays(sunday, 1), addDays(sunday, 7)];
  }
}
