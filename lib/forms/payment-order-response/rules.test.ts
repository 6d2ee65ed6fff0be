import { expect, test } from "vitest";
import { answersWith, paperText, TEST_CONTEXT } from "../test-answers";
import { attachedFor } from "../test-journey";
import { paymentOrderResponse as form } from "./form";
import { isCreditor, isDecided, isOtherProcedure } from "./may-answer";
import { paymentOrderResponseJourneys as journeys, WARNED_CASE } from "./test-journeys";

const IN_CASE = { ...TEST_CONTEXT, inCase: WARNED_CASE };
const paid = { warningAnswer: "paid", paidOn: { day: "3", month: "11", year: "2026" }, paidSum: "250" };

test.each(["opened", "warningSent"] as const)("while the case is %s it may be answered", (status) => {
  const inCase = { ...WARNED_CASE, status };
  expect([isOtherProcedure({ inCase }), isCreditor({ inCase }), isDecided({ inCase })]).toEqual([
    false,
    false,
    false,
  ]);
});

test("of a case that the portal does not see nothing is held against anybody", () => {
  const nowhere = { inCase: null };
  expect([isOtherProcedure(nowhere), isCreditor(nowhere), isDecided(nowhere)]).toEqual([false, false, false]);
});

test("CPL 406.7: it goes to the court that warned, costs nothing and names nobody anew", () => {
  const answers = answersWith(form, journeys, {});
  expect(form.court(answers, IN_CASE)).toMatchObject({ courtId: "RRT", reason: "courtOfWarning" });
  expect(form.fee(answers, IN_CASE)).toBeNull();
  expect(form.filed(answers, IN_CASE)).toMatchObject({ kind: "paymentOrderResponse", parties: [] });
});

test("CPL 406.7(7): the answer declares knowledge of the liability, without which it is deemed not filed", () => {
  expect(paperText(form, answersWith(form, journeys, {}), IN_CASE)).toContain(
    "Krimināllikums paredz atbildību par nepatiesas atbildes sniegšanu",
  );
});

test("CPL 406.7(5): of what is admitted a decision is asked for, of the rest the end of the proceedings", () => {
  const part = { warningAnswer: "partAdmitted", admittedSum: "100", admittedPart: "Rēķins Nr. 1" };
  const whole = paperText(form, answersWith(form, journeys, part), IN_CASE);
  expect(whole).toContain("Saziņa ar parādnieku");
  expect(whole).toContain("lēmumu pieņemt tikai par atzīto daļu");
  expect(whole).toContain("Pārējā daļā ņemt vērā iebildumus un tiesvedību izbeigt");
});

test("what was paid stands in the request in figures and words; without its proof it is looked at once more", () => {
  const answers = answersWith(form, journeys, paid);
  expect(paperText(form, answers, IN_CASE)).toContain("250,00 € (divi simti piecdesmit eiro un 00 centi)");
  expect(form.warnings(answers)).toEqual([{ step: "attachments", code: "paymentUnproved", params: {} }]);
  const proved = answersWith(form, journeys, { ...paid, attachments: [attachedFor("paymentProof")] });
  expect(form.warnings(proved)).toEqual([]);
});
