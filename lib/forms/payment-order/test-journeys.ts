import { defendantEntry } from "../simplified-money-claim/test-typed";
import { meansJourneys } from "../parts/test-means";
import { type FormJourneys, TYPED_APPLICANT } from "../test-journey";
import type { TypedGroup } from "../typed";

const STEPS_OF_GROUND = {
  "due-date": ["due-date"],
  "land-use": ["due-date", "land-use"],
  "no-term": [],
} as const;
const path = (ground: "due-date" | "land-use" | "no-term", ...rest: readonly string[]): string[] => [
  "screening",
  "applicant",
  "debtor",
  "obligation",
  ...STEPS_OF_GROUND[ground],
  "sums",
  "costs",
  "exemption",
  ...rest,
  "attachments",
  "declaration",
];
const until = (step: string): string[] => {
  const whole = path("due-date");
  return whole.slice(0, whole.indexOf(step) + 1);
};
const on = (day: number, month: number, year = 2026): TypedGroup => ({
  day: String(day),
  month: String(month),
  year: String(year),
});
const landUse = { dueGround: "landUse", landCadastre: "0100 001 0001", landUsedFrom: on(1, 1, 2025) };

const barred = (name: string, change: TypedGroup, deadEnd: string) =>
  ({ name, change, path: ["screening", deadEnd], status: "stopped" }) as const;
const refused = (name: string, change: TypedGroup, step: string) =>
  ({ name, change, path: until(step), status: "incomplete" }) as const;

/** Civil Procedure Law, s. 406.1–406.3. */
export const paymentOrderJourneys: FormJourneys = {
  inCase: null,
  typed: {
    paymentFor: "money",
    dueGround: "due",
    counterPerformance: "done",
    jointDebt: "no",
    debtorPlace: "latvia",
    debtSize: "within",
    ...TYPED_APPLICANT,
    bankAccount: "LV97HABA0551000000017",
    bankName: "",
    ...defendantEntry(),
    obligation: "Samaksa par piegādātajām durvīm pēc rēķina",
    identifyingDocument: "Rēķins Nr. 2026-118, 12.05.2026.",
    dueDate: on(12, 6),
    mainDebt: "2 000",
    mainDebtCalculation: "Rēķina summa 2 500 €, samaksāti 500 €",
    feeBack: "yes",
    exempt: "no",
    truth: "yes",
  },
  journeys: [
    { name: "an invoice that is due", change: {}, path: path("due-date"), status: "complete" },
    {
      name: "goods delivered, and no day set for paying",
      change: { dueGround: "noTerm" },
      path: path("no-term"),
      status: "complete",
    },
    {
      name: "the lawful use of land",
      change: { ...landUse, landUsedUntil: on(31, 12, 2025) },
      path: path("land-use"),
      status: "complete",
    },
    {
      name: "interest of the whole main debt and a penalty of a tenth",
      change: {
        interest: "2 000",
        interestCalculation: "Likumiskie procenti no katras dienas",
        penalty: "200",
        penaltyCalculation: "Līguma 5.2. punkts",
      },
      path: path("due-date"),
      status: "complete",
    },
    barred("not for money", { paymentFor: "other" }, "not-money"),
    barred("not due yet", { dueGround: "notYet" }, "not-due"),
    barred("one's own part not done", { counterPerformance: "notDone" }, "counter-performance"),
    barred("several owe it together", { jointDebt: "yes" }, "joint"),
    barred("a debtor abroad", { debtorPlace: "abroad" }, "abroad"),
    barred("a debtor who cannot be found", { debtorPlace: "unknown" }, "debtor-unknown"),
    barred("too much, as known at once", { debtSize: "above" }, "above-limit"),
    {
      name: "a residence that is only the last known",
      change: { addressKind: "lastKnown" },
      path: [...until("debtor"), "debtor-unknown"],
      status: "stopped",
    },
    {
      name: "too much, as typed",
      change: { mainDebt: "15 000,01" },
      path: [...until("sums"), "above-limit"],
      status: "stopped",
    },
    refused(
      "a person without a code",
      { defendant: { kind: "person", name: "Andris Ozoliņš", personalCode: "" } },
      "debtor",
    ),
    refused("due tomorrow", { dueDate: on(23, 11) }, "due-date"),
    refused(
      "a penalty above a tenth",
      { penalty: "200,01", penaltyCalculation: "Līguma 5.2. punkts" },
      "sums",
    ),
    refused(
      "interest above the main debt",
      { interest: "2 000,01", interestCalculation: "Likumiskie procenti" },
      "sums",
    ),
    refused("a penalty without its calculation", { penalty: "10" }, "sums"),
    {
      name: "land used until a day before it began",
      change: { ...landUse, landUsedUntil: on(1, 1, 2024) },
      path: [...until("due-date"), "land-use"],
      status: "incomplete",
    },
    {
      name: "land that is still to be used",
      change: { ...landUse, landUsedUntil: on(31, 12, 2026) },
      path: [...until("due-date"), "land-use"],
      status: "incomplete",
    },
    ...meansJourneys({
      before: path("due-date", "exemption-ground").slice(0, -2),
      after: ["attachments", "declaration"],
      due: "fee",
    }),
  ],
};
