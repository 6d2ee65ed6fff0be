import { expect, test } from "vitest";
import { EXEMPTION_POINTS } from "@/lib/fees/exemptions";
import { isShown } from "@/lib/forms/plain-text";
import { lawNumber } from "./law-number";
import { translator } from "./translator";

test.each([
  ["26", "26."],
  ["250.19", "250.¹⁹"],
  ["406.10", "406.¹⁰"],
])("%s is printed as %s", (number, printed) => {
  expect(lawNumber(number)).toBe(printed);
});

test("texts ask for it in Latvian; English keeps the figures on the line", () => {
  expect(translator("lv")("fees:article.part1", { point: "1.1" })).toBe("43. panta pirmās daļas 1.¹ punkts");
  expect(translator("lv")("fees:article.part1", { point: "3" })).toBe("43. panta pirmās daļas 3. punkts");
  expect(translator("en")("fees:article.part1", { point: "1.1" })).toBe("section 43(1), point 1.1");
});

test("a point of section 43 can be printed in a document", () => {
  for (const { point } of EXEMPTION_POINTS)
    expect(Array.from(lawNumber(point)).filter((one) => !isShown(one))).toEqual([]);
});
