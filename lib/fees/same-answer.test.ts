import fc from "fast-check";
import { expect, test } from "vitest";
import { day } from "@/lib/core/day";
import { type Cents, cents, decimalEuros } from "@/lib/core/money";
import type { SubmitContext } from "@/lib/forms/form";
import { simplifiedMoneyClaim } from "@/lib/forms/simplified-money-claim/form";
import { BY_MEANS } from "@/lib/forms/parts/test-means";
import { claimEntry, typedClaim } from "@/lib/forms/simplified-money-claim/test-typed";
import type { TypedGroup } from "@/lib/forms/typed";
import { walk } from "@/lib/forms/walk";
import { BUILT_IN_SCHEDULES } from "./built-in-schedules";
import { openBody, readCalculation, typedCalculation } from "./calculator";
import { calculationBody } from "./open-calculation";
import { type StateFee, stateFee } from "./state-fee";

/** The page, the open API and the form: three ways to ask, one answer. */
type Asked = { readonly date: string; readonly sums: readonly string[]; readonly exemption: string };

function onPage({ date, sums, exemption }: Asked): StateFee {
  const item = sums.map(() => "civil.monetary_claim");
  const typed = typedCalculation.parse({ matter: "claim", date, item, amount: [...sums], exemption });
  const question = readCalculation(typed, day("2026-11-22"))?.question;
  if (question === undefined || question === null) throw new Error("The page has no answer");
  const asked = calculationBody.parse(JSON.parse(JSON.stringify(openBody(question))));
  // What the page gives to programs is what it asks itself.
  expect(stateFee(asked, BUILT_IN_SCHEDULES)).toEqual(stateFee(question, BUILT_IN_SCHEDULES));
  return stateFee(question, BUILT_IN_SCHEDULES);
}

function overApi({ date, sums, exemption }: Asked): StateFee {
  const [part = "", point = null] = exemption.split(":");
  const body = {
    date,
    claims: sums.map((amount) => ({ item: "civil.monetary_claim", amount })),
    ...(part === "" ? {} : { exemption: { part: Number(part), point } }),
  };
  return stateFee(calculationBody.parse(body), BUILT_IN_SCHEDULES);
}

function inForm({ date, sums, exemption }: Asked): StateFee | null {
  const claims = sums.map((mainDebt, index) => ({
    id: `c${String(index)}`,
    typed: claimEntry({ mainDebt }),
  }));
  const change: TypedGroup = {
    claims,
    ...(exemption === "" ? {} : { exempt: "yes", exemptionGround: exemption }),
    ...(exemption === "4" ? BY_MEANS : {}),
  };
  const walked = walk(simplifiedMoneyClaim, { ...typedClaim, ...change });
  if (walked.status !== "complete") throw new Error(`The form is not complete: ${JSON.stringify(walked)}`);
  const context: SubmitContext = {
    filer: { givenName: "Ilze", familyName: "Bērziņa-Ķēniņa", personalCode: "324871-50936" },
    day: day(date),
    schedules: BUILT_IN_SCHEDULES,
    attachments: [],
    inCase: null,
    principal: null,
    correction: null,
  };
  return simplifiedMoneyClaim.fee(walked.answers, context);
}

const GROUNDS = ["", "1:16", "1:16.1", "3", "4"];

test.each<[string, Asked]>([
  ["the smallest claim", { date: "2026-11-22", sums: ["0.01"], exemption: "" }],
  ["the end of a bracket", { date: "2026-11-22", sums: ["1000.00"], exemption: "" }],
  ["a cent above it", { date: "2026-11-22", sums: ["1000.01"], exemption: "" }],
  ["several claims", { date: "2026-11-22", sums: ["1000.00", "900.50", "500.00"], exemption: "" }],
  ["a day of the old law", { date: "2025-03-31", sums: ["2134.13"], exemption: "" }],
  ["the first day of the new", { date: "2025-04-01", sums: ["2134.13"], exemption: "" }],
  ["a day before every schedule", { date: "2018-02-28", sums: ["100.00"], exemption: "" }],
  ...GROUNDS.map((exemption): [string, Asked] => [
    `the ground ${exemption}`,
    { date: "2026-11-22", sums: ["1250.00", "1.00"], exemption },
  ]),
])("%s", (_, asked) => {
  const shown = onPage(asked);
  expect(overApi(asked)).toEqual(shown);
  expect(inForm(asked)).toEqual(shown);
});

test("whatever is claimed within the limit of the form", () => {
  const sum = fc.integer({ min: 1, max: 100_000 }).map((amount): Cents => cents(amount));
  const asked = fc.record({
    date: fc.constantFrom("2019-01-01", "2025-03-31", "2025-04-01", "2026-11-22"),
    sums: fc.array(sum.map(decimalEuros), { minLength: 1, maxLength: 3 }),
    exemption: fc.constantFrom(...GROUNDS),
  });
  fc.assert(
    fc.property(asked, (given) => {
      const shown = onPage(given);
      expect(overApi(given)).toEqual(shown);
      expect(inForm(given)).toEqual(shown);
    }),
  );
});
