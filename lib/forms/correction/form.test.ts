import { describe, expect, test } from "vitest";
import { day } from "@/lib/core/day";
import { BUILT_IN_SCHEDULES } from "@/lib/fees/built-in-schedules";
import type { Correction, SubmitContext } from "../form";
import { formTexts } from "../form-texts";
import { withKnown } from "../known";
import { simplifiedMoneyClaim } from "../simplified-money-claim/form";
import { typedClaim } from "../simplified-money-claim/test-typed";
import type { TypedGroup } from "../typed";
import { walk } from "../walk";
import { askedAgain } from "./asked-again";
import { correction, correctionFor } from "./form";

const TITLE = "Prasības pieteikums par naudas piedziņu vienkāršotajā procedūrā";
const TEXTS = ["Nav norādīts procentu aprēķins", "Nav pievienots līgums"];
const KNOWN = TEXTS.map((text, index) => ({ number: index + 1, text }));
const JOURNEYS: readonly [string, object, string[], string][] = [
  [
    "every defect answered",
    { answers: { known: KNOWN, "0": "6 % gadā", "1": "Pievienots" }, truth: "yes" },
    ["defects", "attachments", "declaration"],
    "complete",
  ],
  ["one left out", { answers: { known: KNOWN, "0": "6 % gadā" }, truth: "yes" }, ["defects"], "incomplete"],
  [
    "no single defects named",
    { answers: { known: [] }, truth: "yes" },
    ["defects", "attachments", "declaration"],
    "complete",
  ],
  ["not declared", { answers: { known: [] } }, ["defects", "attachments", "declaration"], "incomplete"],
];

test.each(JOURNEYS)("%s", (_, typed, path, status) => {
  expect(walk(correction, { ...typed })).toMatchObject({ path, status });
});

test("every step is visited by a journey", () => {
  const visited = new Set(JOURNEYS.flatMap(([, , path]) => path));
  expect(correction.steps.map(({ id }) => id).filter((id) => !visited.has(id))).toEqual([]);
});

const context: SubmitContext = {
  filer: { givenName: "Ilze", familyName: "Bērziņa-Ķēniņa", personalCode: "324871-50936" },
  day: day("2026-11-22"),
  schedules: BUILT_IN_SCHEDULES,
  attachments: [],
  inCase: null,
  principal: null,
  correction: {
    filingId: "f1",
    form: "simplified-money-claim",
    platformFilingId: "p1",
    caseId: null,
    courtId: "RRT",
    courtName: "Rīgas rajona tiesa",
    registrationNumber: "EL-2026-000123",
    receivedOn: day("2026-11-01"),
    defects: TEXTS.map((text) => ({ field: null, text, question: null })),
    asked: { fields: {}, typed: {} },
    cureBy: day("2026-12-12"),
  },
};

test("the court's words and the answers stand side by side in the document", () => {
  const walked = walk(correction, {
    answers: { known: KNOWN, "0": "6 % gadā", "1": "Pievienots", "2": "never asked" },
    truth: "yes",
  });
  if (walked.status !== "complete") throw new Error("Not complete");
  const whole = JSON.stringify(correction.document(walked.answers, context, "lv"));
  for (const part of [
    ...TEXTS,
    "2. trūkums",
    "6 % gadā",
    "Pievienots",
    "EL-2026-000123",
    "12.12.2026.",
    TITLE,
  ])
    expect(whole).toContain(part);
  expect(whole).not.toContain("never asked");
  expect(correction.court(walked.answers, context)).toMatchObject({ courtId: "RRT", reason: "sameCourt" });
  expect(correction.fee(walked.answers, context)).toBeNull();
});

describe("a notice that names a question", () => {
  const NAME = "simplified-money-claim__mainDebt";
  const notice = (others: readonly { field: string | null; text: string }[] = []): Correction => {
    const told = [{ field: "mainDebt", text: "Parāds nesaskan ar aprēķinu" }, ...others];
    const again = askedAgain({ form: simplifiedMoneyClaim, typed: typedClaim }, told);
    if (context.correction === null) throw new Error("No notice");
    return { ...context.correction, ...again };
  };
  const asked = (of: Correction, typed: TypedGroup) => {
    const form = correctionFor(of);
    const known = { attachments: [], correction: of, handed: [] };
    return {
      form,
      walked: walk(form, withKnown(form, { ...of.asked.typed, ...typed, truth: "yes" }, known)),
    };
  };

  test("asks that question, and for no text", () => {
    const { form, walked } = asked(notice(), { [NAME]: "1000" });
    expect(walked).toMatchObject({ status: "complete", answers: { [NAME]: 100_000 } });
    const [step] = form.steps;
    expect(step?.kind === "questions" && Object.keys(step.fields)).toEqual([NAME]);
  });

  test("and others asks for a text to those", () => {
    const of = notice([{ field: null, text: "Nav pievienots līgums" }]);
    expect(asked(of, { [NAME]: "1000" }).walked).toMatchObject({ status: "incomplete", step: "defects" });
    const { walked } = asked(of, { [NAME]: "1000", answers: { "1": "Līgums pievienots" } });
    expect(walked).toMatchObject({
      status: "complete",
      answers: { answers: [{ number: 2, defect: "Nav pievienots līgums", answer: "Līgums pievienots" }] },
    });
  });

  test("is answered as wrongly as the first time: the question says so", () => {
    expect(asked(notice(), { [NAME]: "daudz" }).walked).toMatchObject({
      status: "incomplete",
      issues: [{ field: NAME, code: "notAnAmount" }],
    });
  });

  test("answered as the first time is warned of, and the paper says so once", () => {
    const of = notice();
    const { form, walked } = asked(of, {});
    if (walked.status !== "complete") throw new Error("Not complete");
    expect(form.warnings(walked.answers)).toEqual([
      { step: "defects", code: "correctionUnchanged", params: {} },
    ]);
    const whole = JSON.stringify(form.document(walked.answers, { ...context, correction: of }, "lv"));
    expect(whole).toContain("Atbilde nav mainīta");
    expect(whole).not.toContain("Jālasa");
    const changed = asked(of, { [NAME]: "1000" });
    expect(changed.walked.status === "complete" && form.warnings(changed.walked.answers)).toEqual([]);
  });

  test.each(["lv", "en"] as const)(
    "in %s the paper says what was and what is, and the first day",
    (language) => {
      const of = notice([{ field: null, text: "Nav pievienots līgums" }]);
      const { form, walked } = asked(of, { [NAME]: "1000", answers: { "1": "Līgums pievienots" } });
      if (walked.status !== "complete") throw new Error("Not complete");
      const blocks = form.document(walked.answers, { ...context, correction: of }, language);
      const whole = JSON.stringify(blocks).replaceAll(/\s/g, " ");
      const words = formTexts("simplified-money-claim", language);
      for (const part of [words.text("fields.mainDebt.label"), "Parāds nesaskan ar aprēķinu"])
        expect(whole).toContain(part);
      expect(whole).toMatch(/1[ ,]?200[.,]50.*1[ ,]?000[.,]00/);
      expect(whole).toContain("Līgums pievienots");
      expect(whole).toMatch(language === "lv" ? /pirmoreiz: 01\.11\.2026\./ : /first filed: 1 November 2026/);
    },
  );
});

test("without a notice there is nothing to correct", () => {
  expect(() =>
    correction.court({ answers: [], attachments: [], truth: true }, { ...context, correction: null }),
  ).toThrow();
});
