import fc from "fast-check";
import { expect, test } from "vitest";
import { instantInRiga } from "./instant-in-riga";

test.each([
  ["2026-11-22T17:05:11.123Z", "2026-11-22T19:05:11.123+02:00"],
  ["2026-07-01T20:59:59.999Z", "2026-07-01T23:59:59.999+03:00"],
  ["2026-10-25T00:30:00.000Z", "2026-10-25T03:30:00.000+03:00"],
  ["2026-10-25T01:30:00.000Z", "2026-10-25T03:30:00.000+02:00"],
  ["2026-12-31T22:00:00.000Z", "2027-01-01T00:00:00.000+02:00"],
])("%s is %s in Latvia", (utc, riga) => {
  expect(instantInRiga(new Date(utc))).toBe(riga);
});

test("it is the same moment, whenever", () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date("2020-01-01"), max: new Date("2040-01-01"), noInvalidDate: true }),
      (instant) => {
        expect(new Date(instantInRiga(instant)).getTime()).toBe(instant.getTime());
      },
    ),
  );
});
