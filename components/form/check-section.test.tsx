import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { correction } from "@/lib/forms/correction/form";
import { askedStep } from "@/lib/forms/steps";
import { simplifiedMoneyClaim } from "@/lib/forms/simplified-money-claim/form";
import { defendantEntry, typedClaim } from "@/lib/forms/simplified-money-claim/test-typed";
import { CheckSection } from "./check-section";
import { testDraftPage } from "./test-draft-page";

const known = [
  { number: 1, text: "Nav aprēķina" },
  { number: 2, text: "Nav līguma" },
];
const ANSWERED = { answers: { known, "0": "6 % gadā", "1": "Pievienots" } };

test("each defect stands on the check page with its answer below it", () => {
  const step = askedStep(correction, "defects");
  if (step === undefined) throw new Error("No such step");
  const of = testDraftPage({ id: "correction", form: correction, typed: ANSWERED });
  const text = renderToStaticMarkup(<CheckSection of={of} step={step} />).replaceAll(/<[^>]+>/g, "|");
  const order = ["1. trūkums", "Nav aprēķina", "6 % gadā", "2. trūkums", "Nav līguma", "Pievienots"];
  const places = order.map((part) => text.indexOf(part));
  expect(places).not.toContain(-1);
  expect(places).toEqual([...places].sort((a, b) => a - b));
});

test("an entry says what is wrong with it", () => {
  const step = askedStep(simplifiedMoneyClaim, "defendants");
  if (step === undefined) throw new Error("No such step");
  const defendants = ["d1", "d2"].map((id) => ({ id, typed: defendantEntry() }));
  const typed = { ...typedClaim, defendants };
  const of = testDraftPage({ id: "simplified-money-claim", form: simplifiedMoneyClaim, typed });
  const page = renderToStaticMarkup(<CheckSection of={of} step={step} />);
  expect(page.match(/Personas kods: šis atbildētājs jau ir pievienots/g)).toHaveLength(1);
});
