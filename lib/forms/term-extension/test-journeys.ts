import { type FormJourneys, JUDGED_CASE, TYPED_APPLICANT } from "../test-journey";

const END = ["applicant", "attachments", "declaration"];
const MISSED = {
  wanted: "renew",
  termSetBy: "law",
  termUntil: { day: "20", month: "11", year: "2026" },
  missedAct: "Lūgums sastādīt pilnu spriedumu",
};

export const termExtensionJourneys: FormJourneys = {
  inCase: JUDGED_CASE,
  typed: {
    wanted: "extend",
    termSetBy: "court",
    termFor: "Paskaidrojuma iesniegšana par prasību",
    termUntil: { day: "30", month: "11", year: "2026" },
    newTermUntil: { day: "14", month: "12", year: "2026" },
    termReason: "Atrodos slimnīcā un dokumenti ir mājās",
    ...TYPED_APPLICANT,
    truth: "yes",
  },
  journeys: [
    {
      name: "extends what the court has set",
      change: {},
      path: ["screening", "term", "new-term", "reason", ...END],
      status: "complete",
    },
    {
      name: "renews what the law has set",
      change: {
        ...MISSED,
        termFrom: "Saīsinātais spriedums 2026. gada 10. novembrī",
        hindranceEnded: { day: "21", month: "11", year: "2026" },
      },
      path: ["screening", "term", "reason", "missed-act", ...END],
      status: "complete",
    },
    {
      name: "in a case that the portal does not see",
      change: { caseNumber: "C33359926", caseCourt: "RRT" },
      inCase: null,
      path: ["screening", "case", "term", "new-term", "reason", ...END],
      status: "complete",
    },
    {
      name: "extends a term of the law",
      change: { termSetBy: "law" },
      path: ["screening", "law-term"],
      status: "stopped",
    },
    {
      name: "extends what is over",
      change: { termUntil: { day: "21", month: "11", year: "2026" } },
      path: ["screening", "term"],
      status: "incomplete",
    },
    {
      name: "renews what is not over",
      change: { ...MISSED, termUntil: { day: "22", month: "11", year: "2026" } },
      path: ["screening", "term"],
      status: "incomplete",
    },
    {
      name: "extends to an earlier day",
      change: { newTermUntil: { day: "30", month: "11", year: "2026" } },
      path: ["screening", "term", "new-term"],
      status: "incomplete",
    },
    {
      name: "an administrative case",
      change: {},
      inCase: { ...JUDGED_CASE, processKind: "administrative" },
      path: ["screening", "administrative-case"],
      status: "stopped",
    },
  ],
};
