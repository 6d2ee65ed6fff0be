import { describe, expect, test } from "vitest";
import { day } from "@/lib/core/day";
import { euros } from "@/lib/core/money";
import { BUILT_IN_SCHEDULES } from "@/lib/fees/built-in-schedules";
import type { SubmitContext } from "../form";
import { walk } from "../walk";
import { BY_MEANS, meansJourneys } from "../parts/test-means";
import { simplifiedMoneyClaim } from "./form";
import { claimEntry, defendantEntry, typedClaim } from "./test-typed";

const SHORTEST = [
  "screening",
  "claimant",
  "representation",
  "defendants",
  "claims",
  "housing",
  "grounds",
  "evidence",
  "settlement",
  "hearing",
  "costs",
  "exemption",
  "attachments",
  "declaration",
];
const until = (step: string, ...more: string[]): string[] => [
  ...SHORTEST.slice(0, SHORTEST.indexOf(step) + 1),
  ...more,
];
const after = (step: string, more: string): string[] =>
  SHORTEST.flatMap((id) => (id === step ? [id, more] : [id]));
const claims = (...entries: object[]) => ({
  claims: entries.map((typed, index) => ({ id: `c${String(index)}`, typed })),
});
const defendants = (...entries: object[]) => ({
  defendants: entries.map((typed, index) => ({ id: `d${String(index)}`, typed })),
});
const address = (municipality: string) => ({ line: "Lielā iela 1", municipality, postalCode: "LV-1000" });
const company = { kind: "company", companyName: "SIA “Būve”", registrationNumber: "40003032949" };
const another = (change: object) =>
  defendantEntry({ defendant: { kind: "person", name: "Jānis", personalCode: "" }, ...change });
const representative = {
  hasRepresentative: "yes",
  representativeName: "Mārtiņš Žagariņš",
  representativeCode: "25118511203",
  representativeAddress: address("Liepāja"),
  representativeGround: "advocate",
};

const JOURNEYS: readonly [string, object, string[], string][] = [
  ["the shortest way", {}, SHORTEST, "complete"],
  ["maintenance", { claimAbout: "maintenance" }, ["screening", "maintenance"], "stopped"],
  ["not for money", { claimAbout: "other" }, ["screening", "not-money"], "stopped"],
  ["a defendant abroad", { defendantPlace: "abroad" }, ["screening", "abroad"], "stopped"],
  ["too much, as known at once", { mainDebtSize: "above" }, ["screening", "above-limit"], "stopped"],
  ["electronic post without an address", { claimantEmail: "" }, ["screening", "claimant"], "incomplete"],
  ["a representative", representative, after("representation", "representative"), "complete"],
  [
    "a representative without a name",
    { hasRepresentative: "yes" },
    until("representation", "representative"),
    "incomplete",
  ],
  ["no defendant", { defendants: [] }, until("defendants"), "incomplete"],
  ["a company", defendants(defendantEntry({ defendant: company })), SHORTEST, "complete"],
  [
    "a company that lives somewhere",
    defendants(defendantEntry({ defendant: company, addressKind: "residence" })),
    until("defendants"),
    "incomplete",
  ],
  [
    "exactly the limit",
    claims(claimEntry({ mainDebt: "1500" }), claimEntry({ mainDebt: "1500" })),
    SHORTEST,
    "complete",
  ],
  ["a cent above it", claims(claimEntry({ mainDebt: "3000,01" })), until("claims", "above-limit"), "stopped"],
  [
    "two claims above it together",
    claims(claimEntry({ mainDebt: "1500" }), claimEntry({ mainDebt: "1500,01" })),
    until("claims", "above-limit"),
    "stopped",
  ],
  [
    "interest and penalty do not count",
    claims(
      claimEntry({
        mainDebt: "3000",
        interest: "900",
        interestCalculation: "6 %",
        penalty: "300",
        penaltyCalculation: "10 %",
      }),
    ),
    SHORTEST,
    "complete",
  ],
  ["interest without its calculation", claims(claimEntry({ interest: "90" })), until("claims"), "incomplete"],
  [
    "a turned period",
    claims(
      claimEntry({
        periodFrom: { day: "2", month: "3", year: "26" },
        periodUntil: { day: "1", month: "3", year: "26" },
      }),
    ),
    until("claims"),
    "incomplete",
  ],
  [
    "housing debt",
    { housingDebt: "yes", utilitiesDebt: "200" },
    after("housing", "housing-parts"),
    "complete",
  ],
  [
    "housing parts above the debt",
    { housingDebt: "yes", utilitiesDebt: "1201" },
    until("housing", "housing-parts"),
    "incomplete",
  ],
  ["no housing part", { housingDebt: "yes" }, until("housing", "housing-parts"), "incomplete"],
  [
    "steps before the court still to be done",
    { preTrial: "notDone" },
    until("settlement", "pre-trial"),
    "stopped",
  ],
  ["steps before the court not told", { preTrial: "done" }, until("settlement"), "incomplete"],
  [
    "a hearing",
    { hearing: "yes", hearingReason: "Jānopratina liecinieks" },
    after("hearing", "hearing-reason"),
    "complete",
  ],
  ["costs", { conductCosts: "yes", costList: "Advokāts 100 €" }, after("costs", "cost-list"), "complete"],
  [
    "an exemption",
    { exempt: "yes", exemptionGround: "1:16" },
    after("exemption", "exemption-ground"),
    "complete",
  ],
  [
    "an exemption for another basis",
    { exempt: "yes", exemptionGround: "1:1" },
    until("exemption", "exemption-ground"),
    "incomplete",
  ],
  [
    "an exemption that does not exist",
    { exempt: "yes", exemptionGround: "1:99" },
    until("exemption", "exemption-ground"),
    "incomplete",
  ],
  [
    "an employee chooses the home court",
    { ...claims(claimEntry({ basis: "labour" })), court: "RPT" },
    SHORTEST.flatMap((id) => (id === "exemption" ? [id, "place", "court"] : [id])),
    "complete",
  ],
  [
    "a court that the law does not offer",
    { ...claims(claimEntry({ basis: "labour" })), court: "KRT" },
    [...until("exemption"), "place", "court"],
    "incomplete",
  ],
  [
    "two defendants of two courts",
    { ...defendants(defendantEntry(), another({ address: address("Liepāja") })), court: "KRT" },
    after("exemption", "court"),
    "complete",
  ],
  ["nothing declared", { truth: "" }, SHORTEST, "incomplete"],
  ...meansJourneys({
    before: until("exemption", "exemption-ground"),
    after: ["attachments", "declaration"],
    due: "fee",
  }).map(({ name, change, path, status }): (typeof JOURNEYS)[number] => [name, change, [...path], status]),
];

describe("journeys through the money claim", () => {
  test.each(JOURNEYS)("%s", (_, change, path, status) => {
    expect(walk(simplifiedMoneyClaim, { ...typedClaim, ...change })).toMatchObject({ path, status });
  });

  test("every step is visited by a journey", () => {
    const visited = new Set(JOURNEYS.flatMap(([, , path]) => path));
    expect(simplifiedMoneyClaim.steps.map(({ id }) => id).filter((id) => !visited.has(id))).toEqual([]);
  });
});

const context: SubmitContext = {
  filer: { givenName: "Ilze", familyName: "Bērziņa-Ķēniņa", personalCode: "324871-50936" },
  day: day("2026-11-22"),
  schedules: BUILT_IN_SCHEDULES,
  attachments: [],
  inCase: null,
  principal: null,
  correction: null,
};

function answersOf(change: object) {
  const walked = walk(simplifiedMoneyClaim, { ...typedClaim, ...change });
  if (walked.status !== "complete") throw new Error(`Not complete: ${JSON.stringify(walked)}`);
  return walked.answers;
}

describe("what comes of the answers", () => {
  test("the court of the defendant's declared residence, with its law", () => {
    expect(simplifiedMoneyClaim.court(answersOf({}), context)).toEqual({
      courtId: "RRT",
      courtName: "Rīgas rajona tiesa",
      reason: "declaredResidence",
      municipality: "Jūrmala",
      confidence: "high",
    });
  });

  test.each([
    [
      "one claim with interest and penalty is one fee",
      claims(
        claimEntry({
          mainDebt: "900",
          interest: "90",
          interestCalculation: "x",
          penalty: "20",
          penaltyCalculation: "x",
        }),
      ),
      150,
    ],
    [
      "two claims are two fees",
      claims(claimEntry({ mainDebt: "900" }), claimEntry({ mainDebt: "900" })),
      160,
    ],
    ["released by law", { exempt: "yes", exemptionGround: "1:16" }, 0],
    ["asked to be released: due until the court decides", BY_MEANS, 150],
  ])("%s", (_, change, fee) => {
    expect(
      simplifiedMoneyClaim.fee(answersOf({ ...claims(claimEntry({ mainDebt: "1100" })), ...change }), context)
        ?.total,
    ).toBe(euros(fee));
  });

  test("answers of hidden steps are not filed", () => {
    const filed = simplifiedMoneyClaim.filed(
      answersOf({ hearingReason: "left over", representativeName: "left over" }),
      context,
    );
    expect(filed).toMatchObject({
      hearing: { requested: false, reason: null },
      parties: [{ role: "defendant" }],
    });
  });

  test("a personal code with a wrong check digit is warned of and not refused", () => {
    const defendant = { kind: "person", name: "Andris", personalCode: "070378-11175" };
    expect(
      simplifiedMoneyClaim.warnings(answersOf(defendants(defendantEntry({ defendant })))),
    ).toContainEqual({ step: "defendants", code: "personalCodeCheck", params: { value: "070378-11175" } });
  });
});
