import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { momentIn } from "./moment-in";

describe("a moment in an address", () => {
  test.each([
    ["2026-11-22T10:00:00Z", "2026-11-22T10:00:00.000Z"],
    ["2026-11-22T10:00Z", "2026-11-22T10:00:00.000Z"],
    ["2026-11-22T10:00:00.123456Z", "2026-11-22T10:00:00.123Z"],
    ["2026-11-22T00:30:00+02:00", "2026-11-21T22:30:00.000Z"],
    ["2028-02-29T23:59:59Z", "2028-02-29T23:59:59.000Z"],
  ])("%s", (text, moment) => {
    expect(momentIn(text)?.toISOString()).toBe(moment);
  });

  test.each([
    "2026-02-30T10:00:00Z",
    "2026-02-29T10:00:00Z",
    "2026-04-31T10:00:00Z",
    "2026-13-01T10:00:00Z",
    "2026-00-10T10:00:00Z",
    "2026-11-00T10:00:00Z",
    "2026-11-22T24:00:00Z",
    "2026-11-22T23:60:00Z",
    "2026-11-22T23:59:60Z",
    "2026-11-22T10:00:00+24:00",
    "2026-11-22T10:00:00+02:60",
    "0000-01-01T00:00:00Z",
    "0001-01-01T00:00:00+23:59",
    "9999-12-31T23:59:59-00:01",
    "2026-11-22T10:00:00",
    "2026-11-22",
    "7",
    "",
  ])("is none: %s", (text) => {
    expect(momentIn(text)).toBeNull();
  });

  test("reads back what it is written as, and nothing that the clock never shows", () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date("1000-01-01"), max: new Date("9998-12-31"), noInvalidDate: true }),
        (moment) => {
          expect(momentIn(moment.toISOString())).toEqual(moment);
        },
      ),
    );
    const two = (most: number) =>
      fc.integer({ min: 0, max: most }).map((number) => String(number).padStart(2, "0"));
    fc.assert(
      fc.property(fc.tuple(two(13), two(32), two(25), two(61), two(61)), ([month, of, ...time]) => {
        const text = `2026-${month}-${of}T${time.join(":")}`;
        const moment = momentIn(`${text}Z`);
        if (moment !== null) expect(moment.toISOString()).toBe(`${text}.000Z`);
      }),
    );
  });
});
