import ICAL from "ical.js";
import { describe, expect, test } from "vitest";
import { LANGUAGES } from "@/lib/core/language";
import { testListedHearing } from "@/lib/hearings/test-listed-hearing";
import { hearingsIcs } from "./hearings-ics";

const hearing = testListedHearing();

const read = (text: string) => new ICAL.Component(ICAL.parse(text) as [string, unknown[], unknown[]]);
const of = { origin: "https://portal.example", isCut: false } as const;

describe.each(LANGUAGES)("a calendar (%s)", (language) => {
  test.each([[[hearing]], [[]]])("every line ends as RFC 5545 asks, the last one too", (hearings) => {
    const text = hearingsIcs(hearings, { ...of, language });
    expect(text.endsWith("END:VCALENDAR\r\n")).toBe(true);
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    expect(text.endsWith("\r\n\r\n")).toBe(false);
  });

  test("without hearings it has a component all the same: the zone of its times", () => {
    const calendar = read(hearingsIcs([], { ...of, language }));
    expect(calendar.getAllSubcomponents().map(({ name }) => name)).toEqual(["vtimezone"]);
    const zone = calendar.getFirstSubcomponent("vtimezone")?.getFirstSubcomponent("standard");
    expect(zone?.getFirstPropertyValue("tzoffsetto")?.toString()).toBe("+00:00");
    expect(read(hearingsIcs([hearing], { ...of, language })).getAllSubcomponents("vtimezone")).toEqual([]);
  });

  test("says up to which day it goes where there are more than it holds, and nothing where it holds all", () => {
    const text = hearingsIcs([hearing], { ...of, language, isCut: true });
    const said = read(text).getFirstPropertyValue("x-wr-caldesc");
    const lines = text.replaceAll("\r\n ", "").split("\r\n");
    expect(String(said).replaceAll("\u00A0", " ")).toContain(
      language === "lv" ? "(līdz 08.12.2026.)" : "(up to 8 December 2026)",
    );
    // A comma would end the text for some readers.
    expect(lines.find((line) => line.startsWith("X-WR-CALDESC:"))).not.toMatch(/[^\\][,;]/);
    expect(hearingsIcs([hearing], { ...of, language })).not.toContain("X-WR-CALDESC");
  });
});
