import { gzipSync } from "node:zlib";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { day } from "@/lib/core/day";
import { LANGUAGES } from "@/lib/core/language";
import { COURTS } from "@/sandbox/exchange/registers/courts";
import { DayPage } from "./day-page";
import { DayScreen } from "./day-screen";
import { FeedsPage } from "./feeds-page";
import { closed, dayList, hearing, names, now, page, plain, search } from "./test-pages";

describe("the search", () => {
  test.each(LANGUAGES)(
    "shows what was found, and of a closed hearing only time and place (%s)",
    (language) => {
      const html = search({}, language);
      expect(html.match(/<h1/g)).toHaveLength(1);
      expect(html).toContain(`href="/${language}/hearings/closed-hearing"`);
      expect(html).toContain(language === "lv" ? "Slēgta tiesas sēde" : "Closed hearing");
      expect(html).toContain(language === "lv" ? "01.12.2026. plkst. 10:00" : "1 December 2026 at 10:00");
    },
  );

  test("one press leads to today, tomorrow and this week, with the other conditions as they are", () => {
    const html = search({ typed: { court: "RPT", from: "2026-12-24" } });
    expect(html).toContain("/lv/hearings?court=RPT&amp;from=2026-11-23&amp;to=2026-11-23");
    expect(html).toContain("/lv/hearings?court=RPT&amp;from=2026-11-24&amp;to=2026-11-24");
    expect(html).toContain("/lv/hearings?court=RPT&amp;from=2026-11-23&amp;to=2026-11-29");
    expect(html).toContain("/api/open/v1/hearings.ics?court=RPT&amp;from=2026-12-24");
  });

  test("what is wrong stands at the top and at its field, with what was typed; nothing is listed", () => {
    const html = search({
      typed: { from: "31.02.2026", text: '"><script>alert(1)</script>' },
      faults: [{ field: "from", code: "impossibleDay" }],
      items: [],
    });
    expect(html).toContain('href="#from"');
    expect(html.match(/Tādas dienas nav/g)).toHaveLength(2);
    expect(html).toContain('value="31.02.2026"');
    expect(html).toContain('aria-invalid="true"');
    expect(html).not.toContain("<script>alert");
    expect(html).not.toContain("Neviena tiesas sēde neatbilst");
  });

  test("at the weekend the next week is one press away, too; on a Sunday today is the week", () => {
    const links = (today: string): string[] =>
      [...search({ today: day(today) }).matchAll(/from=([\d-]+)&amp;to=([\d-]+)#results/g)].map(
        ([, from = "", to = ""]) => `${from} ${to}`,
      );
    const nextWeek = "2026-11-30 2026-12-06";
    expect(links("2026-11-27")).not.toContain(nextWeek);
    expect(links("2026-11-28").slice(2)).toEqual(["2026-11-28 2026-11-29", nextWeek]);
    expect(links("2026-11-29").slice(2)).toEqual(["2026-11-29 2026-11-29", nextWeek]);
  });

  test("an empty day says when the next hearings are and leads there, with the other conditions", () => {
    const typed = { court: "RPT", from: "2026-11-29", to: "2026-11-29" };
    const html = search({ items: [], typed, nextDay: day("2026-12-01") });
    expect(html).toContain("Nākamās sēdes ar šiem nosacījumiem ir 2026. gada 1. decembrī");
    expect(html).toContain('href="/lv/hearings?court=RPT&amp;from=2026-12-01&amp;to=2026-12-01#results"');
    expect(search({ items: [] })).not.toContain("Nākamās sēdes ar");
  });

  test("a place that is none of ours is said to be none, and that this is the beginning", () => {
    expect(search({ isPlaceUnknown: true })).toContain("Vieta sarakstā nav zināma");
    expect(search()).not.toContain("Vieta sarakstā nav zināma");
  });

  test("nothing found says what to try", () => {
    expect(search({ items: [] })).toContain("Neviena tiesas sēde neatbilst meklētajam");
  });

  test("old data are told to be old; before the first data that there are none", () => {
    expect(search()).toContain("Ziņas no tiesu sistēmas: 2026. gada 23. novembrī plkst. 10:59.");
    expect(search()).not.toContain("nav atbildējusi");
    expect(search({ asOf: new Date("2026-11-23T08:44:59Z") })).toContain("nav atbildējusi");
    expect(search({ asOf: null, items: [] })).toContain("Tiesu kalendāri vēl nav saņemti");
  });

  test("pages before and after carry the search with them", () => {
    const place = { startsAt: now, id: "77" };
    const html = search({ typed: { kind: "civil" }, next: place, previous: place });
    expect(html).toMatch(/href="\/lv\/hearings\?kind=civil&amp;before=[0-9a-z]+-77#results" rel="prev"/);
    expect(html).toMatch(/href="\/lv\/hearings\?kind=civil&amp;after=[0-9a-z]+-77#results" rel="next"/);
  });

  test("a list of twenty-five is light", () => {
    const items = Array.from({ length: 25 }, (_, number) =>
      hearing({ id: `hearing-${String(number * 7_919)}`, caseNumber: `C33${String(number * 7_919)}26` }),
    );
    expect(gzipSync(search({ items })).length).toBeLessThan(30_000);
  });
});

describe("the page of a hearing", () => {
  test("says when, where, how to attend, and leads on", () => {
    const html = page({});
    expect(html).toContain("Tiesas sēde 2026. gada 1. decembrī plkst. 10:00");
    expect(html).toContain("līdz plkst. 11:30");
    expect(html).toContain("Rīga, Abrenes iela 8");
    expect(html).toContain("personu apliecinošu dokumentu");
    expect(html).toContain("/api/open/v1/hearings.ics?hearing=0193a5c4e0c27a3b8f21");
    expect(html).toContain("/lv/proceedings?number=C33359926");
    expect(html).toContain('action="/api/follows" method="post"');
    expect(html).toContain("Kopš sēdes noteikšanas nekas nav mainījies");
  });

  test("what changed is told in words, the judge and the house too", () => {
    const at = new Date("2026-11-20T09:00:00Z");
    const html = page({
      history: [
        {
          seq: "3",
          at,
          kind: "changed",
          before: { courthouseId: "RPT-2" },
          after: { courthouseId: "RPT-1" },
        },
        {
          seq: "2",
          at,
          kind: "changed",
          before: { startsAt: "2026-11-30T08:00:00.000Z", isClosed: true },
          after: { startsAt: "2026-12-01T08:00:00.000Z", isClosed: false },
        },
        { seq: "1", at, kind: "set", before: {}, after: {} },
      ],
    });
    expect(html).toContain("Rīga, Jēzusbaznīcas iela 6");
    expect(html).toContain("2026. gada 30. novembrī plkst. 10:00");
    expect(html).toContain("Slēgta");
    expect(html).toContain("Tiesas sēde noteikta");
    expect(html).not.toContain("nekas nav mainījies");
  });

  test("a closed one says why so little is told", () => {
    const html = page({ hearing: closed });
    expect(html).toContain("Civilprocesa likuma 11. pants");
    expect(html).not.toContain("/proceedings?number=");
    expect(html).not.toContain("drīkst klausīties ikviens");
  });

  test("a cancelled one says first that nobody need come, and not how to attend", () => {
    const html = page({ hearing: hearing({ status: "cancelled" }) });
    expect(html.indexOf("nav jānāk")).toBeLessThan(html.indexOf("<h1"));
    expect(html).not.toContain("Kā apmeklēt");
  });

  test.each([
    [{ status: "cancelled" }, false],
    [{ status: "held" }, false],
    [closed, false],
    [{ startsAt: now }, false],
    [{ status: "postponed" }, true],
  ] as const)("may be followed only where the server takes it: %o", (change, canFollow) => {
    expect(page({ hearing: hearing(change) }).includes('action="/api/follows"')).toBe(canFollow);
  });

  test("one that has passed is followed by nobody; a withdrawn one is told in words", () => {
    expect(
      page({ hearing: hearing({ startsAt: new Date("2026-11-20T08:00:00Z"), status: "held" }) }),
    ).not.toContain("/api/follows");
    const html = page({ hearing: "withdrawn" }, "en");
    expect(html).toContain("This hearing is not public any more");
    expect(html).not.toContain("C33359926");
  });

  test("Latvian words of the court are marked on an English page", () => {
    expect(page({}, "en")).toContain('<span lang="lv">Par');
  });
});

describe("the day list of a house", () => {
  test("leads to the days around it and to the screen", () => {
    const html = plain(renderToStaticMarkup(<DayPage view={dayList} language="lv" />));
    expect(html).toContain("Rīga, Abrenes iela 8: tiesas sēdes 2026. gada 1. decembrī");
    expect(html).toContain("/lv/hearings/day/RPT-1/2026-11-30");
    expect(html).toContain("/lv/hearings/day/RPT-1/2026-12-02");
    expect(html).toContain("/lv/hearings/day/RPT-1?screen=1");
    expect(html).toContain("10:00–11:30");
  });

  test("for the screen it renews itself, and its rows lead nowhere", () => {
    const html = plain(renderToStaticMarkup(<DayScreen view={dayList} language="lv" />));
    expect(html).toContain('<meta http-equiv="refresh" content="60"/>');
    expect(html).not.toContain("<a ");
    // No script moves a clock there: it says when it was made, above the list, which may be longer than the screen.
    const made = html.indexOf("Šī lapa sagatavota plkst. 11:00");
    expect(made).toBeGreaterThan(
      html.indexOf("Ziņas no tiesu sistēmas: 2026. gada 23. novembrī plkst. 10:59."),
    );
    expect(made).toBeLessThan(html.indexOf("<table"));
    expect(html.match(/<h1/g)).toHaveLength(1);
  });

  test("an empty day says so", () => {
    const empty = { ...dayList, items: [] };
    expect(renderToStaticMarkup(<DayPage view={empty} language="en" />)).toContain(
      "No public hearing is set",
    );
  });
});

const EXAMPLE = { courthouse: "RPT-1", judge: "Dace Ābele-Krastiņa", caseNumber: "C33359926" };

test("an example can be copied whole; on an English page feeds speak English", () => {
  const html = renderToStaticMarkup(
    <FeedsPage names={names} example={EXAMPLE} language="en" origin="https://portal.example" />,
  );
  const address = "https://portal.example/api/open/v1/hearings.ics?courthouse=RPT-1&amp;lang=en";
  expect(html).toContain(`href="${address}"`);
  expect(html).toContain(`>${address}</a>`);
  expect(search({}, "en")).toContain('href="/api/open/v1/hearings.ics?lang=en"');
  expect(page({}, "en")).toContain("/api/open/v1/hearings.ics?hearing=0193a5c4e0c27a3b8f21&amp;lang=en");
  expect(search()).not.toContain("lang=lv");
});

test("Latvian names and examples are marked on an English page only", () => {
  const html = search({ items: [] }, "en");
  expect(html).toContain('<option value="RPT" lang="lv">');
  expect(html).toContain('<option value="RPT-1" lang="lv">');
  expect(html).toContain('<span lang="lv">parāda piedziņa Rīga</span>');
  expect(html).toContain('<option value="civil">');
  expect(search()).not.toContain('option value="RPT" lang');
});

test("in the middle of a line no word begins with a capital", () => {
  expect(search({ items: [hearing({ mode: "video" })] })).toContain("4. zāle, videokonferencē");
});

test("the feeds of every court have an address", () => {
  const html = renderToStaticMarkup(
    <FeedsPage names={names} example={null} language="lv" origin="https://portal.example" />,
  );
  // Without a hearing to come there is nothing to make an example of.
  expect(html).not.toContain("courthouse=");
  for (const { courtId } of COURTS)
    expect(html).toContain(`href="https://portal.example/api/open/v1/hearings.atom?court=${courtId}"`);
});
