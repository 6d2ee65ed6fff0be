import { type FormJourneys, JUDGED_CASE, TYPED_APPLICANT, TYPED_RULING } from "../test-journey";

const LATE = {
  ...JUDGED_CASE,
  rulings: JUDGED_CASE.rulings.map((ruling) => ({ ...ruling, fullJudgmentRequestBy: "2026-11-21" })),
};

export const fullJudgmentJourneys: FormJourneys = {
  inCase: JUDGED_CASE,
  typed: { ruling: "r-1", ...TYPED_APPLICANT, truth: "yes" },
  journeys: [
    {
      name: "of a judgment that the register knows",
      change: {},
      path: ["ruling", "applicant", "attachments", "declaration"],
      status: "complete",
    },
    {
      name: "of another judgment",
      change: { ruling: "another", ...TYPED_RULING },
      path: ["ruling", "ruling-told", "applicant", "attachments", "declaration"],
      status: "complete",
    },
    {
      name: "in a case that the portal does not see",
      change: TYPED_RULING,
      inCase: null,
      path: ["ruling-told", "case", "applicant", "attachments", "declaration"],
      status: "complete",
    },
    { name: "a ruling of another case", change: { ruling: "r-2" }, path: ["ruling"], status: "incomplete" },
    { name: "too late", change: {}, inCase: LATE, path: ["ruling", "late"], status: "stopped" },
    {
      name: "a judgment of tomorrow",
      change: { ...TYPED_RULING, rulingDate: { day: "23", month: "11", year: "2026" } },
      inCase: null,
      path: ["ruling-told"],
      status: "incomplete",
    },
  ],
};
