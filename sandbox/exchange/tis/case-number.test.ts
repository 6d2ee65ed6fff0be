import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { judgeFor } from "./judges";
import { archiveNumber, caseNumber, registrationNumber } from "./case-number";

const place = fc.record({
  courtCode: fc.constantFrom("77", "33", "69", "71", "73"),
  sequence: fc.integer({ min: 1, max: 99_999 }),
  year: fc.integer({ min: 2021, max: 2099 }),
});

describe("numbers of cases", () => {
  test("the published ones come out as they were published", () => {
    expect(caseNumber({ courtCode: "33", sequence: 3599, year: 2026 })).toBe("C33359926");
    expect(archiveNumber({ courtCode: "33", sequence: 3599, year: 2026 }, 38)).toBe("C-3599-26/38");
    expect(registrationNumber(123, 2026)).toBe("EL-2026-000123");
  });

  test("every number has the shape of the contract", () => {
    fc.assert(
      fc.property(place, fc.integer({ min: 1, max: 99 }), (at, judge) => {
        expect(caseNumber(at)).toMatch(/^C\d{8,9}$/);
        expect(archiveNumber(at, judge)).toMatch(/^C-\d{4,5}-\d{2}\/\d{1,3}$/);
      }),
    );
  });

  test("two places in a century never share a number", () => {
    fc.assert(
      fc.property(place, place, (one, other) => {
        const isSame =
          one.courtCode === other.courtCode && one.sequence === other.sequence && one.year === other.year;
        expect(caseNumber(one) === caseNumber(other)).toBe(isSame);
      }),
    );
  });

  test("no two cases of a year share an archive number, whichever courts they are in", () => {
    fc.assert(
      fc.property(place, place, (one, other) => {
        const year = 2026;
        const archived = [one, other].map((at) => archiveNumber({ ...at, year }, judgeFor(at).number));
        const isSame = one.courtCode === other.courtCode && one.sequence === other.sequence;
        expect(archived[0] === archived[1]).toBe(isSame);
      }),
    );
  });

  test.each([0, -1, 1.5, 100_000])("%d numbers no case", (sequence) => {
    expect(() => caseNumber({ courtCode: "77", sequence, year: 2026 })).toThrow(RangeError);
  });
});
