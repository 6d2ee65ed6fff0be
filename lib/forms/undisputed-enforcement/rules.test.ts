import { describe, expect, test } from "vitest";
import { euros } from "@/lib/core/money";
import { answersWith, paperText, TEST_CONTEXT } from "../test-answers";
import { attachedFor } from "../test-journey";
import type { TypedGroup } from "../typed";
import { courtsOfUndisputed } from "./courts";
import { undisputedEnforcement as form } from "./form";
import { courtObligation, LISTED_OBLIGATIONS, owesMoney } from "./obligations";
import type { UndisputedAnswers } from "./questions";
import { undisputedJourneys } from "./test-journeys";

const answersOf = (change: TypedGroup): UndisputedAnswers => answersWith(form, undisputedJourneys, change);
const lease = (...leaseDemand: string[]): TypedGroup => ({
  obligationBasis: "leaseOfImmovable",
  leaseDemand,
  immovables: [{ id: "i1", typed: { immovable: "Dzintaru aleja 5", immovableMunicipality: "Liepāja" } }],
});

test.each(LISTED_OBLIGATIONS)("CPL 403: %s leads to a court", (basis) => {
  expect(courtObligation(basis)).toBe(basis === "bill" ? "money" : basis);
});

test.each<[string, TypedGroup, string[]]>([
  ["CPL 403(1): the debtor", {}, ["RRT"]],
  ["CPL 403(1): a bill is money", { obligationBasis: "bill", debtorWarned: "notNeeded" }, ["RRT"]],
  ["CPL 403(2): the immovable, wherever the debtor lives", lease("rent"), ["KRT"]],
  [
    "CPL 403(3): the register of the ship",
    { obligationBasis: "shipMortgage", pledge: "Kuģis", shipRegisterMunicipality: "Rīga" },
    ["RPT"],
  ],
])("%s", (_, change, courts) => {
  expect(courtsOfUndisputed(answersOf(change)).map(({ courtId }) => courtId)).toEqual(courts);
});

test.each<[boolean, Parameters<typeof owesMoney>[0]]>([
  [true, { obligationBasis: "money" }],
  [true, { obligationBasis: "immovablePledge" }],
  [false, { obligationBasis: "movable" }],
  [true, { obligationBasis: "leaseOfImmovable", leaseDemand: ["vacate", "rent"] }],
  [false, { obligationBasis: "leaseOfImmovable", leaseDemand: ["vacate"] }],
  [false, { obligationBasis: "leaseOfImmovable", leaseDemand: ["vacateUnpaid"] }],
])("money is owed: %s, %j", (isOwed, demanded) => {
  expect(owesMoney(demanded)).toBe(isOwed);
});

describe("the state fee", () => {
  test("is of the debt with what belongs to it, and a court must confirm what the scale covers", () => {
    const answers = answersOf({ interest: "100", interestCalculation: "Likumiskie procenti" });
    expect(form.filed(answers, TEST_CONTEXT)).toMatchObject({
      mainDebt: euros(4500),
      claimTotal: euros(4600),
      parties: [{ role: "debtor", name: "Andris Ozoliņš" }],
    });
    expect(form.fee(answers, TEST_CONTEXT)).toMatchObject({
      toBeConfirmed: true,
      lines: [{ item: "civil.undisputed_warning_epo_auction", amountCents: 460_000, confidence: "medium" }],
    });
  });

  test("is of the value of what is to be returned", () => {
    const answers = answersOf({ obligationBasis: "movable", thing: "Traktors", thingValue: "12 000" });
    expect(form.fee(answers, TEST_CONTEXT)?.lines[0]?.amountCents).toBe(euros(12_000));
  });

  test("CPL 404(2): a bill also has the costs of its protest and what the law adds", () => {
    const bill = {
      obligationBasis: "bill",
      debtorWarned: "notNeeded",
      protestCosts: "60",
      billRemuneration: "15",
    };
    expect(form.fee(answersOf(bill), TEST_CONTEXT)?.lines[0]?.amountCents).toBe(euros(4_575));
    expect(paperText(form, answersOf(bill))).toContain("4 575,00 €");
  });

  test("is not known where nothing but leaving is asked for", () => {
    expect(form.fee(answersOf(lease("vacate")), TEST_CONTEXT)).toMatchObject({ total: null });
  });
});

test.each([
  ["vacate", "termiņš ir beidzies"],
  ["vacateUnpaid", "nomas vai īres maksa nav samaksāta"],
])("CPL 400(1)3: to leave on the ground %s", (demand, told) => {
  expect(paperText(form, answersOf(lease(demand)))).toContain(told);
});

test("a warning without its proof, and a code that looks mistyped, are looked at once more", () => {
  const change = { attachments: [attachedFor("deed")] };
  expect(form.warnings(answersOf(change))).toEqual([
    { step: "attachments", code: "debtorWarningUnproved", params: {} },
  ]);
  expect(form.warnings(answersOf({}))).toEqual([]);
});

test("CPL 404: the paper tells the deed, the debt in figures and words, and what is asked", () => {
  const whole = paperText(form, answersOf({}));
  for (const part of [
    "Notariāli apliecināts aizdevuma līgums Nr. 12",
    "Parādnieks ir brīdināts",
    "4 500,00 € (četri tūkstoši pieci simti eiro un 00 centi)",
    "Piedzīt pieteicēja labā no parādnieka (Andris Ozoliņš)",
    "kriminālatbildība",
  ])
    expect(whole).toContain(part);
});
