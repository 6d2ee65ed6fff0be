import type { CaseFacts } from "../case-facts";
import { type FormJourneys, JUDGED_CASE, TYPED_APPLICANT } from "../test-journey";

const START = ["payment", "ground", "ground-day"];
const END = ["reason", "account", "applicant", "attachments", "declaration"];

const DEPOSIT: CaseFacts = {
  ...JUDGED_CASE,
  dues: [
    ...JUDGED_CASE.dues,
    { id: "d-2", kind: "deposit", amountCents: 8_000, paidCents: 8_000, state: "paid" },
    { id: "d-3", kind: "service", amountCents: 285, paidCents: 285, state: "paid" },
  ],
};

const UNSEEN = {
  caseNumber: "",
  askedCourt: "RRT",
  paidOn: { day: "2", month: "11", year: "2026" },
  paidSum: "150",
  paidFor: "Maksājums Nr. 55, Ilze Bērziņa-Ķēniņa",
};

export const feeRefundJourneys: FormJourneys = {
  inCase: JUDGED_CASE,
  typed: {
    payment: "d-1",
    refundGround: "settlement",
    groundDay: { day: "18", month: "11", year: "2026" },
    refundReason: "Tiesa apstiprināja mūsu izlīgumu",
    bankAccount: "LV97HABA0551000000017",
    ...TYPED_APPLICANT,
    truth: "yes",
  },
  journeys: [
    { name: "half after a settlement", change: {}, path: [...START, ...END], status: "complete" },
    {
      name: "paid too much",
      change: { refundGround: "overpaid", overpaid: "70" },
      path: [...START, "overpaid", ...END],
      status: "complete",
    },
    {
      name: "more than was paid",
      change: { refundGround: "overpaid", overpaid: "150,01" },
      path: [...START, "overpaid"],
      status: "incomplete",
    },
    {
      name: "a deposit, long after",
      change: {
        payment: "d-2",
        refundGround: "deposit",
        groundDay: { day: "18", month: "11", year: "2020" },
      },
      inCase: DEPOSIT,
      path: [...START, ...END],
      status: "complete",
    },
    {
      name: "a deposit on a ground of the fee",
      change: { payment: "d-2" },
      inCase: DEPOSIT,
      path: ["payment", "ground"],
      status: "incomplete",
    },
    {
      name: "a fee on the ground of the deposit",
      change: { refundGround: "deposit" },
      path: ["payment", "ground"],
      status: "incomplete",
    },
    {
      name: "a service is none of these",
      change: { payment: "d-3" },
      inCase: DEPOSIT,
      path: ["payment"],
      status: "incomplete",
    },
    {
      name: "a payment that is not listed",
      change: { ...UNSEEN, payment: "another", refundGround: "refused" },
      path: ["payment", "payment-told", "ground", "ground-day", ...END],
      status: "complete",
    },
    {
      name: "where no case was opened",
      change: { ...UNSEEN, refundGround: "refused" },
      inCase: null,
      path: ["case-if-any", "payment-told", "ground", "ground-day", ...END],
      status: "complete",
    },
    {
      name: "paid tomorrow",
      change: { ...UNSEEN, paidOn: { day: "23", month: "11", year: "2026" } },
      inCase: null,
      path: ["case-if-any", "payment-told"],
      status: "incomplete",
    },
    {
      name: "on a ground of tomorrow",
      change: { groundDay: { day: "23", month: "11", year: "2026" } },
      path: START,
      status: "incomplete",
    },
    {
      name: "after a year",
      change: { groundDay: { day: "18", month: "11", year: "2025" } },
      path: [...START, "too-late"],
      status: "stopped",
    },
    {
      name: "an administrative court",
      change: { ...UNSEEN, askedCourt: "ART" },
      inCase: null,
      path: ["case-if-any", "administrative-case"],
      status: "stopped",
    },
  ],
};
