import { deflateRawSync } from "node:zlib";
import fc from "fast-check";
import { expect, test } from "vitest";
import { packed, unpacked } from "./packed-text";

test("what was packed comes out again", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      expect(unpacked(packed(text))).toBe(text);
    }),
  );
});

test("a bomb and a hand-made address give nothing", () => {
  expect(unpacked(deflateRawSync(Buffer.alloc(50_000_000)).toString("base64url"))).toBeUndefined();
  expect(unpacked("AAAA____")).toBeUndefined();
});
