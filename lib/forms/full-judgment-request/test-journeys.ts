import { APPEALABLE_CASE, TYPED_OLD_RULING, TYPED_RENEWAL } from "../parts/test-rulings";
import { type FormJourneys, JUDGED_CASE, TYPED_APPLICANT } from "../test-journey";

const LATE = {
  ...JUDGED_CASE,
  rulings: JUDGED_CASE.rulings.map((ruling) => ({
    ...ruling,
    fullJudgmentRequestBy: null,
    appealBy: null,
    inForceSince: "2026-11-21",
  })),
};

const END = ["applicant", "attachments", "declaration"];

export const fullJudgmentJourneys: FormJourneys = {
  inCase: JUDGED_CASE,
  typed: { ruling: "r-1", ...TYPED_APPLICANT, truth: "yes" },
  journeys: [
    {
      name: "of a judgment that the register knows",
      change: {},
      path: ["ruling", ...END],
      status: "complete",
    },
    {
      name: "of another judgment, received late",
      change: { ruling: "another", ...TYPED_OLD_RULING },
      path: ["ruling", "ruling-told", "missed-term", ...END],
      status: "complete",
    },
    {
      name: "in a case that the portal does not see",
      change: TYPED_OLD_RULING,
      inCase: null,
      path: ["ruling-told", "case", "missed-term", ...END],
      status: "complete",
    },
    {
      name: "late: the term is asked for together with what was missed",
      change: TYPED_RENEWAL,
      inCase: LATE,
      path: ["ruling", "missed-term", ...END],
      status: "complete",
    },
    {
      name: "late without a word about it",
      change: {},
      inCase: LATE,
      path: ["ruling", "missed-term"],
      status: "incomplete",
    },
    { name: "a ruling of another case", change: { ruling: "r-2" }, path: ["ruling"], status: "incomplete" },
    {
      name: "of what is no short judgment",
      change: { ruling: "another", ...TYPED_OLD_RULING, rulingKind: "decision" },
      path: ["ruling", "ruling-told", "not-short"],
      status: "stopped",
    },
    {
      name: "in a case of another procedure",
      change: {},
      inCase: APPEALABLE_CASE,
      path: ["not-simplified"],
      status: "stopped",
    },
    {
      name: "a judgment of tomorrow",
      change: { ...TYPED_OLD_RULING, rulingDate: { day: "23", month: "11", year: "2026" } },
      inCase: null,
      path: ["ruling-told"],
      status: "incomplete",
    },
  ],
};
