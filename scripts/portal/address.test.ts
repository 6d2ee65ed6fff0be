import fc from "fast-check";
import { expect, test } from "vitest";
import { addressOf, readableAddress } from "./address";

const NOTHING = "%EF%BF%BD";

test.each([
  ["/en/hearings/%E0%A4%A", `/en/hearings/${NOTHING}${NOTHING}A`],
  ["/en/courts/%", `/en/courts/${NOTHING}`],
  ["/en/courts/%ff", `/en/courts/${NOTHING}`],
  ["/en/help/%c0%af", `/en/help/${NOTHING}`],
  ["/%E0%A4%A", `/${NOTHING}${NOTHING}A`],
  ["/en/courts/%u0101", `/en/courts/${NOTHING}u0101`],
])("%s is mended", (target, address) => {
  expect(readableAddress(target)).toBe(address);
});

test.each([
  "/",
  "/lv",
  "/en/hearings?text=par%C4%81da&from=%E0%A4%A&x=?",
  "/lv/meklēt",
  "/en/courts/r%C4%ABga",
  "/en/courts/%25",
  "/en//courts",
])("%s stays as it is", (target) => {
  expect(readableAddress(target)).toBe(target);
});

test.each([
  ["http://portal.example/en/courts?x=1", "/en/courts?x=1"],
  ["http://portal.example", "/"],
  ["http://[", "/"],
  ["*", "/"],
  ["", "/"],
  ["//", "/"],
  ["///", "/"],
  ["//[", "/["],
  ["//evil.example/lv", "/evil.example/lv"],
  ["/\\evil.example/lv", "/evil.example/lv"],
])("%s is an address of ours", (target, address) => {
  expect(readableAddress(target)).toBe(address);
});

test("whatever is asked for can be read by everybody after", () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string(), fc.webPath(), fc.stringMatching(/^\/[%a-f0-9/\\:[\]?]*$/)),
      (target) => {
        const url = readableAddress(target);
        expect(() => decodeURIComponent(addressOf({ url }).pathname)).not.toThrow();
        expect(readableAddress(url)).toBe(url);
      },
    ),
    { numRuns: 300 },
  );
});
