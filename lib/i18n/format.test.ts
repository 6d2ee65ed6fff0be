import { expect, test } from "vitest";
import { day } from "@/lib/core/day";
import { cents } from "@/lib/core/money";
import { formatBytes, formatDay, formatDayLong, formatInstant, formatMoney } from "./format";

const spaced = (text: string): string => text.replaceAll("\u00a0", " ");

test("money", () => {
  expect(spaced(formatMoney(cents(123_456), "lv"))).toBe("1 234,56 €");
  expect(formatMoney(cents(123_456), "en")).toBe("€1,234.56");
});

test.each([
  ["2026-01-12", "2026. gada 12. janvārī"],
  ["2026-03-12", "2026. gada 12. martā"],
  ["2026-05-01", "2026. gada 1. maijā"],
  ["2026-07-31", "2026. gada 31. jūlijā"],
  ["2026-12-24", "2026. gada 24. decembrī"],
])("a long day in Latvian: %s", (text, shown) => {
  expect(spaced(formatDayLong(day(text), "lv"))).toBe(shown);
});

test("days and instants", () => {
  expect(formatDay(day("2026-03-12"), "lv")).toBe("12.03.2026.");
  expect(spaced(formatDay(day("2026-03-12"), "en"))).toBe("12 March 2026");
  expect(spaced(formatInstant(new Date("2026-03-12T12:05:00Z"), "lv"))).toBe(
    "2026. gada 12. martā plkst. 14:05",
  );
  expect(spaced(formatInstant(new Date("2026-03-12T12:05:00Z"), "en"))).toBe("12 March 2026 at 14:05");
});

test("sizes", () => {
  expect(spaced(formatBytes(1_468_006, "lv"))).toBe("1,4 MB");
  expect(spaced(formatBytes(820_400, "en"))).toBe("802 kB");
  expect(spaced(formatBytes(25 * 1_024 * 1_024, "lv"))).toBe("25 MB");
});
