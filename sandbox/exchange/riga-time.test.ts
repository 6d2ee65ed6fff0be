import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, day, dayInRiga } from "@/lib/core/day";
import { hourInRiga, instantInRiga } from "./riga-time";

const someDay = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays(day("2000-01-01"), days));

test("an hour in Riga is that hour, in summer, in winter and on the days between", () => {
  fc.assert(
    fc.property(someDay, fc.integer({ min: 4, max: 23 }), (on, hour) => {
      const instant = instantInRiga(on, hour);
      expect(dayInRiga(instant)).toBe(on);
      expect(hourInRiga(instant)).toBe(hour);
    }),
  );
});
