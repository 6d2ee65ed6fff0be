import fc from "fast-check";
import { expect, test } from "vitest";
import { canonicalJson } from "./canonical-json";

test("the order in which keys were written does not matter, that of lists does", () => {
  expect(canonicalJson({ b: [2, 1], a: { d: null, c: "ķ" } })).toBe('{"a":{"c":"ķ","d":null},"b":[2,1]}');
  expect(canonicalJson([1, 2])).not.toBe(canonicalJson([2, 1]));
});

test("it says what JSON says", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});
