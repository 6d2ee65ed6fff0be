import fc from "fast-check";
import { expect, test } from "vitest";
import { readMailAddress } from "./mail-address";

test.each([
  ["", "required"],
  ["   ", "required"],
  [undefined, "required"],
  ["ilze", "notAnEmail"],
  ["a@b", "notAnEmail"],
  ["a@b.lv, c@d.lv", "notAnEmail"],
  ["a@b.lv\r\nBcc: c@d.lv", "notAnEmail"],
  ["<a@b.lv>", "notAnEmail"],
  ["a..b@c.lv", "notAnEmail"],
  [`${"a".repeat(10_000)}@b.lv`, "tooLong"],
])("%j is refused: %s", (typed, fault) => {
  expect(readMailAddress(typed)).toEqual({ fault });
});

test.each([
  [" ilze@piemers.lv ", "ilze@piemers.lv"],
  ["Ilze.Bērziņa@piemērs.lv", "Ilze.Bērziņa@piemērs.lv"],
  ["o'brien+court@example.co.uk", "o'brien+court@example.co.uk"],
])("%j is taken", (typed, address) => {
  expect(readMailAddress(typed)).toEqual({ address });
});

test("whatever is typed, what is taken is one line, one address, and begins no header", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 300 }), fc.string({ maxLength: 40 }), (text, tail) => {
      const read = readMailAddress(`${text}@example.com${tail}`);
      if ("address" in read) expect(read.address).toMatch(/^[^\s<>,;:"\\]+@[^\s<>,;:"\\@]+$/);
    }),
  );
});
