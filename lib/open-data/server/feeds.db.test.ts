import { parse } from "csv-parse/sync";
import ICAL from "ical.js";
import Parser from "rss-parser";
import { beforeAll, describe, expect, test } from "vitest";
import { GET as courtsCsv } from "@/app/api/open/v1/courts.csv/route";
import { GET as atom } from "@/app/api/open/v1/hearings.atom/route";
import { GET as hearingsCsv } from "@/app/api/open/v1/hearings.csv/route";
import { GET as ics } from "@/app/api/open/v1/hearings.ics/route";
import { withExchange } from "@/lib/cases/test-exchange";
import { syncCourts } from "@/lib/courts/server/sync-courts";
import { addDays, dayInRiga } from "@/lib/core/day";
import { db } from "@/lib/db/database";
import { everythingFrom } from "@/lib/hearings/hearing-query";
import { searchHearings } from "@/lib/hearings/server/search-hearings";
import { syncHearings } from "@/lib/hearings/server/sync-hearings";
import words from "@/locales/lv/hearings.json";
import { ask } from "../test-open";

withExchange();

beforeAll(async () => {
  await syncCourts();
  await syncHearings();
}, 120_000);

const textOf = (event: ICAL.Component, property: string): string => {
  const value = event.getFirstPropertyValue(property);
  return typeof value === "string" ? value : "";
};
const idOf = (event: ICAL.Component): string => textOf(event, "uid").split("@")[0] ?? "";

test("the examples of the search form always find something", async () => {
  const { form, empty } = words;
  for (const text of [form.textExample, empty.wordsExample.replaceAll(/[„”]/g, "")]) {
    const query = { ...everythingFrom(dayInRiga(new Date())), text };
    expect((await searchHearings(query, { after: null, limit: 5 })).items.length).toBeGreaterThan(0);
  }
});

describe("feeds, read by others' parsers", () => {
  test("ICS: every hearing an event with its version, cancelled ones marked, closed ones without a word", async () => {
    const text = await (await ask(ics, "?court=RPT&lang=en")).text();
    const calendar = new ICAL.Component(ICAL.parse(text) as [string, unknown[], unknown[]]);
    const events = calendar.getAllSubcomponents("vevent");
    expect(events.length).toBeGreaterThan(20);
    expect(calendar.getFirstPropertyValue("refresh-interval")?.toString()).toBe("PT1H");
    const rows = await db().publicHearing.findMany({ where: { courtId: "RPT" } });
    const known = new Map(rows.map((row) => [row.id, row]));
    const closed = new Set(rows.filter(({ isClosed }) => isClosed).map(({ id }) => id));
    for (const event of events) {
      const id = idOf(event);
      const row = known.get(id);
      expect(event.getFirstPropertyValue("sequence")).toBe(row?.version);
      expect((event.getFirstPropertyValue("dtstart") as ICAL.Time).toJSDate()).toEqual(row?.startsAt);
      const isOff = ["cancelled", "postponed"].includes(row?.status ?? "");
      expect(event.getFirstPropertyValue("status")).toBe(isOff ? "CANCELLED" : "CONFIRMED");
    }
    const ofClosed = events.filter((event) => closed.has(idOf(event)));
    expect(ofClosed.length).toBeGreaterThan(0);
    for (const event of ofClosed) {
      expect(event.getFirstPropertyValue("description")).toBeNull();
      expect(textOf(event, "summary")).toContain("Closed hearing");
    }
    expect((await (await ask(ics, "?court=RPT&lang=en")).text()) === text).toBe(true);
  });

  test("Atom: an entry for each change, under an id that stays", async () => {
    const text = await (await ask(atom, "?court=RPT")).text();
    const feed = await new Parser().parseString(text);
    expect(feed.items.length).toBeGreaterThan(10);
    expect(new Set(feed.items.map(({ id }) => id as string)).size).toBe(feed.items.length);
    expect(
      feed.items.every(({ title = "", link = "" }) => title !== "" && link.includes("/lv/hearings/")),
    ).toBe(true);
    const one = await db().publicHearing.findFirstOrThrow({ where: { courtId: "RPT" } });
    const ofOne = await new Parser().parseString(await (await ask(atom, `?hearing=${one.id}`)).text());
    expect(ofOne.items.every(({ link = "" }) => link.endsWith(one.id))).toBe(true);
  });

  test("CSV: a header row, as many cells in each, letters right, and no formula", async () => {
    await db().publicSubject.updateMany({ where: { id: 1 }, data: { name: '=1+1;"ž"\n,x' } });
    for (const [handler, query] of [
      [hearingsCsv, "?limit=1000"],
      [courtsCsv, ""],
    ] as const) {
      const text = Buffer.from(await (await ask(handler, query)).arrayBuffer()).toString("utf8");
      expect(text.charCodeAt(0)).toBe(0xfeff);
      const rows: Record<string, string>[] = parse(text, { bom: true, columns: true });
      expect(rows.length).toBeGreaterThan(15);
      expect(rows.flatMap((row) => Object.values(row)).filter((cell) => /^[=+@\t]/.test(cell))).toEqual([]);
      const forPeople = Buffer.from(
        await (await ask(handler, `${query || "?"}&delimiter=semicolon`.replace("?&", "?"))).arrayBuffer(),
      ).toString("utf8");
      expect(parse(forPeople, { bom: true, columns: true, delimiter: ";" })).toEqual(rows);
      expect((await ask(handler, "?delimiter=;")).status).toBe(400);
    }
  });

  test("an empty feed tells of when it is empty", async () => {
    const nobody = "?judge=Neviens%20Nekad";
    const updated = async (): Promise<string> =>
      /<updated>(.*?)<\/updated>/.exec(await (await ask(atom, nobody)).text())?.[1] ?? "";
    const last = await db().publicHearingChange.findFirstOrThrow({ orderBy: { seq: "desc" } });
    expect(await updated()).toBe(last.at.toISOString());
    const calendar = await (await ask(ics, nobody)).text();
    expect(calendar).not.toContain("BEGIN:VEVENT");
    expect(calendar).toContain("BEGIN:VTIMEZONE");
  });

  test("where not all hearings fit, those to come are there, and that there are more is said", async () => {
    const { no: _, ...model } = await db().publicHearing.findFirstOrThrow({ where: { courtId: "RPT" } });
    const inserted = (at: number, count: number) =>
      Array.from({ length: count }, (_one, place) => ({
        ...model,
        id: `many-${String(at)}-${String(place)}`,
        startsAt: new Date(Date.now() + at * 86_400_000 + place),
      }));
    await db().publicHearing.createMany({ data: [...inserted(-5, 990), ...inserted(20, 10)] });
    const kept = await (await ask(ics, "?court=RPT")).text();
    expect(kept).not.toContain("UID:many--5");
    expect(kept).toContain("UID:many-20-9");
    expect(kept).not.toContain("X-WR-CALDESC");
    await db().publicHearing.createMany({ data: inserted(25, 990) });
    const cut = await (await ask(ics, "?court=RPT")).text();
    expect(cut.split("BEGIN:VEVENT")).toHaveLength(1_001);
    expect(cut).toContain("X-WR-CALDESC");
    expect(await (await ask(atom, "?court=RPT")).text()).toContain("<subtitle>");
    const day = (days: number) => addDays(dayInRiga(new Date()), days);
    expect(await (await ask(ics, `?court=RPT&from=${day(-6)}`)).text()).toContain("UID:many--5");
    await db().publicHearing.createMany({ data: inserted(-8, 100) });
    const past = await (await ask(ics, `?court=RPT&to=${day(-1)}`)).text();
    expect(past.split("BEGIN:VEVENT")).toHaveLength(1_001);
    expect(past).toContain("X-WR-CALDESC");
    await db().publicHearing.deleteMany({ where: { id: { startsWith: "many-" } } });
    expect(await (await ask(atom, "?court=RPT")).text()).not.toContain("<subtitle>");
  });
});
