import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { newId } from "@/lib/core/id";
import { ATTACHMENT_LIMITS } from "@/lib/documents/limits";
import type { DraftView } from "@/lib/filings/draft-view";
import { correction } from "@/lib/forms/correction/form";
import { askedStep } from "@/lib/forms/steps";
import { simplifiedMoneyClaim } from "@/lib/forms/simplified-money-claim/form";
import { defendantEntry, typedClaim } from "@/lib/forms/simplified-money-claim/test-typed";
import { walk } from "@/lib/forms/walk";
import { CheckSection } from "./check-section";
import { formWords } from "./form-words";

const typed = { answers: { known: ["Nav aprēķina", "Nav līguma"], "0": "6 % gadā", "1": "Pievienots" } };
const draft: DraftView = {
  id: newId(),
  formId: "correction",
  form: correction,
  state: "open",
  filingId: null,
  version: 1,
  revision: 1,
  language: "lv",
  savedAt: new Date(0),
  expiresAt: new Date(0),
  typed,
  saved: {},
  prefill: "none",
  note: null,
  attachments: [],
  parts: [],
  attaching: { limits: ATTACHMENT_LIMITS, isScanned: false },
  correction: null,
  walk: walk(correction, typed),
};

const account = { name: "Ilze Bērziņa", endsAt: new Date(0), signOut: "/" };

test("each defect stands on the check page with its answer below it", () => {
  const step = askedStep(correction, "defects");
  if (step === undefined) throw new Error("No such step");
  const of = { draft, closure: null, words: formWords("correction", "lv"), account };
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
  const twice = { ...typedClaim, defendants };
  const claim: DraftView = {
    ...draft,
    formId: "simplified-money-claim",
    form: simplifiedMoneyClaim,
    typed: twice,
    walk: walk(simplifiedMoneyClaim, twice),
  };
  const of = { draft: claim, closure: null, words: formWords("simplified-money-claim", "lv"), account };
  const page = renderToStaticMarkup(<CheckSection of={of} step={step} />);
  expect(page.match(/Personas kods: šis atbildētājs jau ir pievienots/g)).toHaveLength(1);
});
