import { renderToStaticMarkup } from "react-dom/server";
import { day } from "@/lib/core/day";
import { namesOf } from "@/lib/courts/names-of";
import type { CalendarView, DayListView, HearingView } from "@/lib/hearings/calendar-view";
import { everythingFrom } from "@/lib/hearings/hearing-query";
import type { ListedHearing } from "@/lib/hearings/listed-hearing";
import { testListedHearing } from "@/lib/hearings/test-listed-hearing";
import { COURTS } from "@/sandbox/exchange/registers/courts";
import { HearingPage } from "./hearing-page";
import { HearingsPage } from "./hearings-page";

/** Pages of the calendar as tests read them: rendered from a view that a test changes where it wants it otherwise. */
export const now = new Date("2026-11-23T09:00:00Z");
export const time = { asOf: new Date("2026-11-23T08:59:00Z"), now };
export const names = namesOf({ courts: COURTS });

export const hearing = (change: Partial<ListedHearing> = {}): ListedHearing =>
  testListedHearing({
    courthouseId: "RPT-1",
    courthouse: "Rīga, Abrenes iela 8",
    hall: "4",
    startsAt: new Date("2026-12-01T08:00:00Z"),
    endsAt: new Date("2026-12-01T09:30:00Z"),
    day: day("2026-12-01"),
    archiveNumber: "C-3599-26/38",
    judge: "Dace Ābele-Krastiņa",
    ...change,
  });
export const closed = hearing({
  id: "closed-hearing",
  isClosed: true,
  processKind: null,
  caseNumber: null,
  archiveNumber: null,
  judge: null,
  subject: null,
});
export const calendar = (change: Partial<CalendarView> = {}): CalendarView => ({
  ...time,
  typed: {},
  query: everythingFrom(day("2026-11-23")),
  faults: [],
  names,
  today: day("2026-11-23"),
  items: [hearing(), closed],
  next: null,
  previous: null,
  isPlaceUnknown: false,
  nextDay: null,
  ...change,
});
export const plain = (html: string): string => html.replaceAll("\u00a0", " ");
export const search = (change: Partial<CalendarView> = {}, language: "lv" | "en" = "lv"): string =>
  plain(renderToStaticMarkup(<HearingsPage view={calendar(change)} language={language} />));
export const page = (change: Partial<HearingView>, language: "lv" | "en" = "lv"): string =>
  plain(
    renderToStaticMarkup(
      <HearingPage
        id="0193a5c4e0c27a3b8f21"
        view={{ ...time, hearing: hearing(), history: [], names, ...change }}
        language={language}
      />,
    ),
  );
export const dayList: DayListView = {
  ...time,
  courthouseId: "RPT-1",
  courtId: "RPT",
  courtName: "Rīgas pilsētas tiesa",
  house: "Rīga, Abrenes iela 8",
  day: day("2026-12-01"),
  isToday: false,
  items: [hearing(), hearing({ id: "video-hearing", mode: "video", status: "cancelled" }), closed],
  movedAway: [],
  hasMore: false,
};
