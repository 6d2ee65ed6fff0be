import { expect, test } from "vitest";
import { cents, euros } from "@/lib/core/money";
import { answersWith, paperText, TEST_CONTEXT } from "../test-answers";
import { attachedFor } from "../test-journey";
import type { TypedGroup } from "../typed";
import { isAboveLimit, LIMIT_PER_CHILD, yearlyOf, yearlyTotal } from "./amounts";
import { courtsOfMaintenance } from "./courts";
import { simplifiedMaintenanceClaim as form } from "./form";
import type { MaintenanceAnswers } from "./questions";
import { childEntry, childrenOf, maintenanceJourneys } from "./test-journeys";

const answersOf = (change: TypedGroup): MaintenanceAnswers => answersWith(form, maintenanceJourneys, change);
const TWO = childrenOf(childEntry(), childEntry({ childName: "Jānis Ozoliņš", monthly: "195" }));

test("CPL 35: maintenance is reckoned as the payments of a year", () => {
  expect(yearlyOf({ monthly: euros(234) })).toBe(euros(2808));
  expect(yearlyTotal([{ monthly: euros(234) }, { monthly: euros(195) }])).toBe(euros(5148));
});

test("CPL 250.19(2): the limit is of each child by itself", () => {
  expect(LIMIT_PER_CHILD).toBe(euros(3000));
  expect(isAboveLimit([{ monthly: euros(250) }, { monthly: euros(250) }])).toBe(false);
  expect(isAboveLimit([{ monthly: euros(100) }, { monthly: cents(25_001) }])).toBe(true);
});

test("CPL 28(2): the defendant's court or one's own", () => {
  expect(courtsOfMaintenance(answersOf({})).map(({ courtId, reason }) => `${courtId} ${reason}`)).toEqual([
    "RRT declaredResidence",
    "RPT claimantForMaintenance",
  ]);
  expect(form.court(answersOf({}), TEST_CONTEXT).courtId).toBe("RPT");
});

test("CPL 43(1)3: no fee", () => {
  const answers = answersOf({});
  expect(form.fee(answers, TEST_CONTEXT)).toMatchObject({ total: 0, exemption: { part: 1, point: "3" } });
  expect(paperText(form, answers)).toContain("43. panta pirmās daļas 3. punkts");
});

test("the children are parties, and the sums are of a year", () => {
  expect(form.filed(answersOf(TWO), TEST_CONTEXT)).toMatchObject({
    kind: "simplifiedMaintenanceClaim",
    parties: [{ role: "defendant" }, { role: "child", name: "Marta Ozoliņa" }, { role: "child" }],
    claimTotal: euros(5148),
  });
});

test("annex 2: for each child a month and a year, in figures and words", () => {
  const whole = paperText(form, answersOf(TWO));
  for (const part of [
    "234,00 €",
    "2 808,00 €",
    "5 148,00 € (pieci tūkstoši viens simts četrdesmit astoņi eiro un 00 centi)",
    "bērna uzturam (Marta Ozoliņa, dzimšanas diena 14.09.2017.) 234,00 €",
    "Prasītājs",
  ])
    expect(whole).toContain(part);
});

test("whoever asks for more than the least is told to prove the needs", () => {
  const above = childrenOf(childEntry({ maintenanceLevel: "above" }));
  expect(form.warnings(answersOf(above))).toEqual([
    { step: "attachments", code: "needsUnproved", params: {} },
  ]);
  const attachments = [attachedFor("birthFacts"), attachedFor("evidence")];
  expect(form.warnings(answersOf({ ...above, attachments }))).toEqual([]);
  expect(form.warnings(answersOf({ attachments }))).toEqual([]);
});

test("CPL 129: evidence that is named and not attached is looked at once more", () => {
  expect(form.warnings(answersOf({ attachments: [attachedFor("birthFacts")] }))).toEqual([
    { step: "attachments", code: "evidenceListedOnly", params: {} },
  ]);
});
