import { expect, test } from "vitest";
import { followQuery } from "./follow-form";

test("a number comes back without what no page may hold; what is no number at all is not shown", () => {
  expect(followQuery.parse({ number: "\u0000\u0001C301\u001b23426" }).number).toBe("C301 23426");
  expect(followQuery.parse({ number: ["C1", "C2"] }).number).toBe("C1");
  expect(followQuery.parse({}).number).toBeUndefined();
});
