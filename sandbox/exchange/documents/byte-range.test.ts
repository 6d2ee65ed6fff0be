import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { byteRange } from "./byte-range";

describe("a range of bytes", () => {
  test.each([
    ["bytes=0-0", { first: 0, last: 0 }],
    ["bytes=5-", { first: 5, last: 9 }],
    ["bytes=-3", { first: 7, last: 9 }],
    ["bytes=-30", { first: 0, last: 9 }],
    ["bytes=2-400", { first: 2, last: 9 }],
    ["bytes=10-", "unsatisfiable"],
    ["bytes=-0", "unsatisfiable"],
    ["bytes=7-3", null],
    ["bytes=0-1,4-5", null],
    ["lines=1-2", null],
    [undefined, null],
  ])("%s of ten bytes", (header, expected) => {
    expect(byteRange(header, 10)).toEqual(expected);
  });

  test("never leaves the document", () => {
    fc.assert(
      fc.property(fc.nat(2000), fc.nat(2000), fc.integer({ min: 1, max: 1000 }), (from, to, size) => {
        const range = byteRange(`bytes=${from}-${to}`, size);
        if (range === null || range === "unsatisfiable") return;
        expect(range.first).toBeLessThanOrEqual(range.last);
        expect(range.last).toBeLessThan(size);
      }),
    );
  });
});
