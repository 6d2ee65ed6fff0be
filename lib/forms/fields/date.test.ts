import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isDay } from "@/lib/core/day";
import { date } from "./date";
import { readTyped as read } from "./test-read";

describe("date", () => {
  const typed = (day: string, month: string, year: string) => ({ day, month, year });

  test.each([
    [typed("12", "3", "2026"), "2026-03-12"],
    [typed(" 1", "03.", "26"), "2026-03-01"],
    [typed("1", "1", "87"), "1987-01-01"],
    [typed("29", "2", "2024"), "2024-02-29"],
    ["12.3.26", "2026-03-12"],
    ["12.03.2026.", "2026-03-12"],
    ["12.03.2026. g.", "2026-03-12"],
    ["12.03.2026.gads", "2026-03-12"],
    ["12 3 2026", "2026-03-12"],
    ["12-03-2026", "2026-03-12"],
    ["12. 03. 2026.", "2026-03-12"],
    ["3/12/2026", "2026-12-03"],
    ["2026-03-12", "2026-03-12"],
    ["2026.03.12.", "2026-03-12"],
    ["2026. gada 12. marts", "2026-03-12"],
    ["2026.gada 12.martā", "2026-03-12"],
    ["2026. g. 1. aprīlī", "2026-04-01"],
    ["12. marts 2026", "2026-03-12"],
    ["12. marts, 2026. gads", "2026-03-12"],
    ["1. Maija 2026", "2026-05-01"],
    ["3. janv. 87", "1987-01-03"],
    ["12 March 2026", "2026-03-12"],
    ["March 12, 2026", "2026-03-12"],
    [typed("2026. gada 31. decembris", "", ""), "2026-12-31"],
    ["26-03-12", ["ambiguousDate"]],
    ["12-03-26", ["ambiguousDate"]],
    ["12. martens 2026", ["dateIncomplete"]],
    ["2026. gada 30. februārī", ["impossibleDate"]],
    ["2026-13-12", ["impossibleDate"]],
    ["1066-10-14", ["yearOutOfRange"]],
    [typed("12.03.2026.", "", ""), "2026-03-12"],
    [typed("12/3/2026", "", ""), "2026-03-12"],
    [typed("", "", ""), ["required"]],
    [undefined, ["required"]],
    [typed("12", "", "2026"), ["dateIncomplete"]],
    [typed("12", "marts", "2026"), ["notADate"]],
    [typed("30", "2", "2026"), ["impossibleDate"]],
    [typed("29", "2", "2026"), ["impossibleDate"]],
    [typed("12", "13", "2026"), ["impossibleDate"]],
    [typed("0", "1", "2026"), ["impossibleDate"]],
    [typed("1", "1", "1066"), ["yearOutOfRange"]],
    [typed("1", "1", "20260"), ["yearOutOfRange"]],
    [typed("-1", "1", "2026"), ["notADate"]],
  ])("%j", (given, meant) => {
    expect(read(date(), given)).toEqual(meant);
  });

  test("every day of four years is read as itself", () => {
    const start = Date.UTC(2024, 0, 1);
    for (let index = 0; index < 1461; index += 1) {
      const day = new Date(start + index * 86_400_000).toISOString().slice(0, 10);
      const [year = "", month = "", of = ""] = day.split("-");
      expect(read(date(), typed(of, month, year))).toBe(day);
    }
  });

  test("every day is read as it is written in Latvian, in English and in figures", () => {
    const days = fc.date({ min: new Date(0), max: new Date("2049-12-31T00:00:00Z"), noInvalidDate: true });
    fc.assert(
      fc.property(days, (instant) => {
        const written = (language: string, style: Intl.DateTimeFormatOptions) =>
          new Intl.DateTimeFormat(language, { timeZone: "UTC", ...style }).format(instant);
        const meant = instant.toISOString().slice(0, 10);
        for (const text of [
          meant,
          written("lv-LV", { dateStyle: "long" }),
          written("lv-LV", { dateStyle: "short" }),
          written("lv-LV", { day: "2-digit", month: "2-digit", year: "numeric" }),
          written("en-GB", { dateStyle: "long" }),
          written("en-US", { dateStyle: "long" }),
          written("en-GB", { day: "2-digit", month: "2-digit", year: "numeric" }),
        ])
          expect([text, read(date(), text)]).toEqual([text, meant]);
      }),
    );
  });

  test("whatever is typed is a day that exists or a code", () => {
    const pieces = fc.constantFrom(...Array.from("0123456789.-/ ,"), "2026", "gada", "marts", "March", "12");
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 10 }), (parts) => {
        const meant = read(date(), parts.join(""));
        if (typeof meant === "string") expect(isDay(meant)).toBe(true);
        else expect(meant).toEqual([expect.any(String)]);
      }),
      { numRuns: 2000 },
    );
  });
});
