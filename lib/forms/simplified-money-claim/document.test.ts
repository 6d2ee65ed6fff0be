import { describe, expect, test } from "vitest";
import { BY_MEANS } from "../parts/test-means";
import { answersWith, TEST_CONTEXT } from "../test-answers";
import type { TypedGroup } from "../typed";
import { simplifiedMoneyClaim } from "./form";
import { typedClaim } from "./test-typed";

const answersOf = (change: TypedGroup) =>
  answersWith(simplifiedMoneyClaim, { typed: typedClaim, inCase: null }, change);

describe("the document", () => {
  const texts = (change: TypedGroup, language: "lv" | "en" = "lv"): string =>
    JSON.stringify(simplifiedMoneyClaim.document(answersOf(change), TEST_CONTEXT, language));

  test("names court, parties, sums in figures and words", () => {
    const whole = texts({});
    for (const part of [
      "Rīgas rajona tiesa",
      "Ilze Bērziņa-Ķēniņa",
      "324871-50936",
      "070378-11176",
      "LV97HABA0551000000017",
      "viens tūkstotis divi simti eiro un 50 centi",
    ])
      expect(whole).toContain(part);
    expect(whole.replaceAll("\u00a0", " ")).toContain("1 200,50 €");
  });

  test("no label is a sentence of two colons, and nothing is said that was not asked", () => {
    const whole = texts({});
    expect(whole).toContain("Galvenā parāda aprēķins");
    expect(whole).not.toContain(": aprēķins");
    expect(whole).not.toContain("ir reģistrējis");
  });

  test("ends with the signature", () => {
    const blocks = simplifiedMoneyClaim.document(answersOf({}), TEST_CONTEXT, "lv");
    expect(blocks.at(-1)).toMatchObject({ kind: "signature", name: "Ilze Bērziņa-Ķēniņa" });
  });

  test("says the ground of an exemption by part and point", () => {
    expect(texts({ exempt: "yes", exemptionGround: "1:16" })).toContain("43. panta pirmās daļas 16. punkts");
  });

  test("tells of the means by which a release is asked for, and asks for it", () => {
    const whole = texts(BY_MEANS);
    for (const part of [
      "Pēc slimības strādāju pusslodzi",
      "Ienākumi mēnesī",
      "Mēnesis kopā",
      "43. panta ceturtā daļa",
    ])
      expect(whole).toContain(part);
    expect(texts({})).not.toContain("Mēnesis kopā");
  });

  test("every section has its English aid", () => {
    const kinds = (language: "lv" | "en") =>
      simplifiedMoneyClaim.document(answersOf({}), TEST_CONTEXT, language).map(({ kind }) => kind);
    expect(kinds("en")).toEqual(kinds("lv"));
    expect(texts({}, "en")).toContain("Statement of claim");
  });
});
