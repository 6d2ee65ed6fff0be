import { describe, expect, test } from "vitest";
import { claim } from "../claim/form";
import { claimJourneys } from "../claim/test-journeys";
import { principalFact } from "../facts";
import type { Principal } from "../principal";
import { answersWith, paperText, walkedWith } from "../test-answers";
import { attachedFor } from "../test-journey";
import { filedRepresentative, unprovedRepresentation } from "./representative";

const FIRM: Principal = {
  mandateId: "m-1",
  capacity: "officer",
  kind: "company",
  name: "SIA “Durvis”",
  personalCode: null,
  registrationNumber: "40003032949",
  address: { line: "Lielā iela 1", municipality: "Rīga", postalCode: "LV-1010" },
  document: null,
};
const REPRESENTED = {
  hasRepresentative: "yes",
  representativeName: "Mārtiņš Žagariņš",
  representativeCode: "25118511203",
  representativeAddress: { line: "Lielā iela 1", municipality: "Liepāja", postalCode: "3401" },
  representativeGround: "advocate",
} as const;

const pathWith = (change: object): readonly string[] => walkedWith(claim, claimJourneys, { ...change }).path;

describe("a representative", () => {
  test("is asked for of whoever files for themselves, and told with the ground", () => {
    expect(pathWith(REPRESENTED)).toContain("representative");
    const answers = answersWith(claim, claimJourneys, REPRESENTED);
    expect(filedRepresentative(answers)).toMatchObject([
      { role: "representative", name: "Mārtiņš Žagariņš", personalCode: "251185-11203" },
    ]);
    expect(paperText(claim, answers)).toContain("Zvērināts advokāts ar orderi");
  });

  test("is known where somebody files for a company", () => {
    const path = pathWith({ ...REPRESENTED, ...principalFact(FIRM) });
    expect(path).not.toContain("representation");
    expect(path).not.toContain("representative");
  });

  test("is not oneself", () => {
    const own = { ...REPRESENTED, representativeCode: "324871-50936" };
    expect(walkedWith(claim, claimJourneys, own)).toMatchObject({
      status: "incomplete",
      step: "representative",
    });
  });

  test.each([
    ["powerOfAttorney", [], 1],
    ["advocate", [attachedFor("evidence")], 1],
    ["advocate", [attachedFor("powerOfAttorney")], 0],
    ["law", [], 0],
    [undefined, [], 0],
  ] as const)("by %s proves it", (representativeGround, attachments, count) => {
    expect(unprovedRepresentation({ representativeGround, attachments })).toHaveLength(count);
  });
});
