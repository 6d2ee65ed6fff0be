import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { day } from "@/lib/core/day";
import type { Language } from "@/lib/core/language";
import { namesOf } from "@/lib/courts/names-of";
import type { HearingView } from "@/lib/hearings/calendar-view";
import type { ListedHearing } from "@/lib/hearings/listed-hearing";
import type { MovedAway } from "@/lib/hearings/moved-away";
import { testListedHearing } from "@/lib/hearings/test-listed-hearing";
import { COURTS } from "@/sandbox/exchange/registers/courts";
import { DayPage } from "./day-page";
import { DayScreen } from "./day-screen";
import { HearingPage } from "./hearing-page";

const now = new Date("2026-11-23T09:00:00Z");
const time = { asOf: now, now };
const names = namesOf({ courts: COURTS });
const HERE = { courthouseId: "RPT-1", courthouse: "Rīga, Abrenes iela 8" };
const THERE = { courthouseId: "RPT-2", courthouse: "Rīga, Jēzusbaznīcas iela 6" };
const OLD = { startsAt: new Date("2026-12-01T08:00:00Z"), day: day("2026-12-01") };
const NEW = { startsAt: new Date("2026-12-04T12:30:00Z"), day: day("2026-12-04") };
const at = (change: Partial<ListedHearing>): ListedHearing => testListedHearing({ ...HERE, ...change });
const plain = (html: string): string => html.replaceAll("\u00a0", " ").replaceAll(/<[^>]+>/g, "");

const list = (moved: MovedAway, language: Language = "lv", Shown = DayPage): string =>
  plain(
    renderToStaticMarkup(
      <Shown
        view={{
          ...{ ...time, courthouseId: "RPT-1", courtId: "RPT", courtName: "Rīgas pilsētas tiesa" },
          ...{ house: "Rīga, Abrenes iela 8", day: OLD.day, isToday: false, items: [], hasMore: false },
          movedAway: [moved],
        }}
        language={language}
      />,
    ),
  );

test("the list of the old day says to when a hearing was moved, on the screen too", () => {
  const moved = { was: at(OLD), now: at(NEW) };
  for (const Shown of [DayPage, DayScreen]) {
    const text = list(moved, "lv", Shown);
    expect(text).toContain("Pārcelta uz 4. decembri plkst. 14:30");
    expect(text).toContain("10:00");
    expect(text).toContain("C33359926");
  }
  expect(list(moved, "en")).toContain("Moved to 4 December at 14:30");
});

test("that of the old house says where; the year where it is another one", () => {
  expect(list({ was: at(OLD), now: at({ ...OLD, ...THERE }) })).toContain(
    "Pārcelta uz citu tiesu namu: Rīga, Jēzusbaznīcas iela 6",
  );
  const later = { startsAt: new Date("2027-03-01T12:30:00Z"), day: day("2027-03-01") };
  expect(list({ was: at(OLD), now: at({ ...later, ...THERE }) })).toContain(
    "Pārcelta uz 2027. gada 1. martu plkst. 14:30, uz citu tiesu namu: Rīga, Jēzusbaznīcas iela 6",
  );
});

test("of one that was called off since, the list says that and not where to go", () => {
  const text = list({ was: at(OLD), now: at({ ...NEW, status: "cancelled" }) });
  expect(text).toContain("Atcelta");
  expect(text).not.toContain("Pārcelta");
});

const page = (change: Partial<HearingView>): string =>
  plain(
    renderToStaticMarkup(
      <HearingPage
        id="moved-hearing"
        language="lv"
        view={{
          ...{ ...time, hearing: at(NEW), names },
          history: [
            { seq: "3", at: now, kind: "changed", before: { hall: "4" }, after: { hall: "7" } },
            {
              ...{ seq: "2", at: now, kind: "changed" },
              before: { startsAt: OLD.startsAt.toISOString(), courthouseId: "RPT-2" },
              after: { startsAt: NEW.startsAt.toISOString(), courthouseId: "RPT-1" },
            },
          ],
          ...change,
        }}
      />,
    ),
  );

test("the page of a moved hearing says at the top from when and where it was moved, as long as it is to come", () => {
  expect(page({})).toContain("Bija: 2026. gada 1. decembrī plkst. 10:00, Rīga, Jēzusbaznīcas iela 6.");
  expect(page({})).toContain("Tagad: 2026. gada 4. decembrī plkst. 14:30, Rīga, Abrenes iela 8.");
  for (const gone of [
    { now: NEW.startsAt },
    { hearing: at({ ...NEW, status: "cancelled" }) },
    { history: [] },
  ] as const)
    expect(page(gone)).not.toContain("Tiesas sēde ir pārcelta");
});
