import { describe, expect, test } from "vitest";
import { euros, type Cents } from "@/lib/core/money";
import { answersWith, paperText, TEST_CONTEXT } from "../test-answers";
import type { TypedGroup } from "../typed";
import { isAboveLimit, isAboveWithRest, proportionIssue } from "./bars";
import { paymentOrder as form } from "./form";
import type { PaymentOrderAnswers } from "./questions";
import { paymentOrderJourneys } from "./test-journeys";

const answersOf = (change: TypedGroup): PaymentOrderAnswers =>
  answersWith(form, paymentOrderJourneys, change);

const sums = (mainDebt: number, interest: Cents | null = null, penalty: Cents | null = null) => ({
  mainDebt: euros(mainDebt),
  interest,
  penalty,
});

describe("CPL 406.1(2)", () => {
  test.each([
    ["nothing beside the main debt", sums(1000), undefined],
    ["a tenth as penalty", sums(1000, null, euros(100)), undefined],
    ["more than a tenth", sums(1000, null, 10_001 as Cents), "penaltyAboveTenth"],
    ["as much interest as debt", sums(1000, euros(1000)), undefined],
    ["more interest than debt", sums(1000, 100_001 as Cents), "interestAboveMainDebt"],
  ])("%s", (_, asked, code) => {
    expect(proportionIssue(asked)?.code).toBe(code);
  });

  test("the debt may be 15 000 and no more", () => {
    expect([15_000, 15_001].map((debt) => isAboveLimit(sums(debt)))).toEqual([false, true]);
  });

  test("what goes over it only with interest is told and not refused", () => {
    expect(isAboveWithRest(sums(15_000, euros(1)))).toBe(true);
    expect(isAboveWithRest(sums(15_001, euros(1)))).toBe(false);
    const change = { mainDebt: "14 900", interest: "200", interestCalculation: "Likumiskie procenti" };
    expect(form.warnings(answersOf(change))).toEqual([
      { step: "sums", code: "totalAboveWarningLimit", params: {} },
    ]);
  });
});

test("CPL 406.2(2): the debtor's court, of which the law is not explicit", () => {
  expect(form.court(answersOf({}), TEST_CONTEXT)).toMatchObject({
    courtId: "RRT",
    reason: "paymentOrderDebtor",
    doubt: "rule",
  });
});

test("the fee is of all that is asked for, and a court must confirm what the scale covers", () => {
  const change = { interest: "100", interestCalculation: "Likumiskie procenti" };
  expect(form.fee(answersOf(change), TEST_CONTEXT)).toMatchObject({
    toBeConfirmed: true,
    lines: [{ item: "civil.undisputed_warning_epo_auction", amountCents: 210_000 }],
  });
});

test("CPL 406.3(2): the paper tells the sum in words, the statements and both requests", () => {
  const whole = paperText(form, answersOf({}));
  for (const part of [
    "Rēķins Nr. 2026-118",
    "2 000,00 € (divi tūkstoši eiro un 00 centi)",
    "nav solidāra",
    "pretizpildījum",
    "Izsniegt parādniekam",
    "LV97HABA0551000000017",
    "kriminālatbildība",
  ])
    expect(whole).toContain(part);
});

test.each([
  ["due", "Samaksas termiņš ir pagājis"],
  ["noTerm", "izpildes termiņš tai nav noteikts"],
])("CPL 406.1(1): %s is told to the court", (dueGround, told) => {
  expect(paperText(form, answersOf({ dueGround }))).toContain(told);
});

test("a single debt from the calculator is taken along; of several none is meant", () => {
  expect(form.fromDebts?.([euros(120)])).toEqual({ mainDebt: "120,00" });
  expect(form.fromDebts?.([euros(120), euros(5)])).toEqual({});
});
