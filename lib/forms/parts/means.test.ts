import { describe, expect, test } from "vitest";
import { BUILT_IN_SCHEDULES } from "@/lib/fees/built-in-schedules";
import { stateFee } from "@/lib/fees/state-fee";
import { FORM_IDS, formById } from "../catalog";
import { type AnswersIn, defineForm, type FormBuilder } from "../define-form";
import { principalFact } from "../facts";
import { agreement } from "../fields/agreement";
import { files } from "../fields/files";
import { filesField } from "../files-field";
import type { Principal } from "../principal";
import { paper } from "../paper/paper";
import { answersWith, paperText, TEST_CONTEXT } from "../test-answers";
import { attachedFor } from "../test-journey";
import type { TypedGroup } from "../typed";
import { walk } from "../walk";
import { warningsOf } from "../warnings-of";
import { type MeansBasis, withMeans } from "./means";
import { MEANS_FIELDS, MEANS_STEPS } from "./means-answers";
import { TYPED_MEANS, TYPED_REQUEST } from "./test-means";

const LATER = { day: "1", month: "3", year: "2027" };

/** A form that asks for nothing but means, on one basis. */
function formOn(basis: MeansBasis) {
  const begun = defineForm("simplified-money-claim", { version: 1 });
  const questions = withMeans(begun, () => true, basis)
    .step("attachments", { attachments: files() })
    .confirm("declaration", { truth: agreement() });
  type Meant = AnswersIn<typeof questions>;
  const court = () => ({ courtId: "RRT", courtName: "Rīgas rajona tiesa", reason: "sameCourt" }) as const;
  const fee = () =>
    stateFee(
      {
        date: TEST_CONTEXT.day,
        claims: [{ item: basis === "deposit" ? "civil.cassation" : "civil.appeal" }],
        exemption: { part: 4, point: null },
      },
      BUILT_IN_SCHEDULES,
    );
  return (questions as FormBuilder<Meant>).submit({
    prefill: () => ({}),
    court,
    fee,
    document: paper(questions, { court, fee, requests: () => [] }),
    filed: () => {
      throw new Error("Not filed");
    },
    warnings: () => [],
  });
}

const JOURNEY = { typed: { ...TYPED_REQUEST, truth: "yes" }, inCase: null };

const walked = (basis: MeansBasis, change: TypedGroup) =>
  walk(formOn(basis), { ...JOURNEY.typed, ...change }, TEST_CONTEXT.day);

describe("what may be asked for, by the article that allows it", () => {
  test.each([
    ["fee", "full", true],
    ["fee", "partly", true],
    ["fee", "defer", true],
    ["deposit", "full", true],
    ["deposit", "partly", true],
    ["deposit", "defer", false],
  ] as const)("%s: %s is offered: %s", (basis, meansWay, isOffered) => {
    const { path } = walked(basis, { meansWay });
    expect(path.includes("means-request") && path.at(-1) !== "means-request").toBe(isOffered);
  });

  test("a day of payment that has come is none", () => {
    expect(
      walked("fee", { meansWay: "defer", meansUntil: { day: "22", month: "11", year: "2026" } }),
    ).toMatchObject({ status: "incomplete", issues: [{ field: "meansUntil", code: "inPast" }] });
  });
});

describe("the means themselves", () => {
  test.each([
    ["other income says of what kind", { meansOtherIncomeKind: "" }, "meansOtherIncomeKind", "required"],
    ["a status has its document", { meansStatusDate: {} }, "meansStatusDate", "required"],
    [
      "of a day that has come",
      { meansStatusDate: { day: "23", month: "11", year: "2026" } },
      "meansStatusDate",
      "inFuture",
    ],
    ["a document is of a status", { meansStatus: "none" }, "meansStatus", "statusMissing"],
    ["nobody lives in no household", { meansHousehold: "0" }, "meansHousehold", "outOfRange"],
  ])("%s", (_, change, field, code) => {
    expect(walked("fee", change)).toMatchObject({ status: "incomplete", issues: [{ field, code }] });
  });

  test("whoever has nothing of a kind may write nought, and need not say of what kind it is", () => {
    const nothing = {
      meansWages: "0",
      meansOtherIncome: "0,00",
      meansOtherIncomeKind: "",
      meansSavings: "0",
    };
    expect(walked("fee", nothing).status).toBe("complete");
  });

  test("a company has no household", () => {
    const principal: Principal = {
      mandateId: "m-1",
      capacity: "officer",
      kind: "company",
      name: "SIA Būve",
      personalCode: null,
      registrationNumber: "40003032949",
      address: null,
      document: null,
    };
    expect(walked("fee", principalFact(principal)).path).toEqual([
      "means-request",
      "attachments",
      "declaration",
    ]);
  });

  test("every field of it is typed in the tests", () => {
    expect(Object.keys(TYPED_MEANS).sort()).toEqual(Object.keys(MEANS_FIELDS).sort());
  });
});

describe("the paper", () => {
  const said = (basis: MeansBasis, change: TypedGroup): string => {
    const form = formOn(basis);
    return paperText(form, answersWith(form, JOURNEY, change));
  };

  test("tells the month in sums, and what there is none of", () => {
    const whole = said("fee", {});
    expect(whole).toContain('{"name":"Apgādājamie","value":"2"}');
    for (const part of ["930,00 €", "560,50 €", "369,50 €", "ka nav: Pensija; Pārējo"])
      expect(whole).toContain(part);
    expect(whole).not.toContain("nav: Darba alga");
  });

  test.each([
    ["fee", {}, "atbrīvot iesniedzēju no valsts nodevas samaksas pilnībā", "43. panta ceturtā daļa"],
    ["deposit", {}, "no drošības naudas samaksas pilnībā", "43.¹ panta otrā daļa"],
    ["fee", { meansWay: "partly", meansCanPay: "40" }, "40,00 € (četrdesmit eiro un 00 centi)", "daļēji"],
    [
      "fee",
      { meansWay: "defer", meansUntil: LATER },
      "līdz 01.03.2027. (Civilprocesa likuma 43. panta ceturtā daļa)",
      "atlikt",
    ],
  ] as const)("%s with %j asks for it by its article", (basis, change, request, law) => {
    const whole = said(basis, change);
    expect(whole).toContain(request);
    expect(whole).toContain(law);
  });
});

describe("documents about income", () => {
  const unproved = (change: TypedGroup): string[] => {
    const form = formOn("fee");
    return warningsOf(form, answersWith(form, JOURNEY, change)).map(({ code }) => code);
  };

  test("are advised and not demanded", () => {
    expect(unproved({})).toEqual(["incomeUnproved"]);
    expect(unproved({ attachments: [attachedFor("incomeProof")] })).toEqual([]);
  });

  test("can be attached wherever means are asked for", async () => {
    for (const id of FORM_IDS) {
      const form = await formById(id);
      const asksMeans = form?.steps.some((step) => step.id === MEANS_STEPS[0]) === true;
      if (form !== undefined && asksMeans)
        expect([id, filesField(form)?.purposes]).toEqual([id, expect.arrayContaining(["incomeProof"])]);
    }
  });
});
