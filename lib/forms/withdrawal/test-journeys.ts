import type { CaseFacts } from "../case-facts";
import { type FormJourneys, JUDGED_CASE, TYPED_APPLICANT } from "../test-journey";

const CASE: CaseFacts = { ...JUDGED_CASE, status: "awaitingExplanation", rulings: [] };
const END = ["applicant", "attachments", "declaration"];
const ACCOUNT = { bankAccount: "LV97HABA0551000000017" };

export const withdrawalJourneys: FormJourneys = {
  inCase: CASE,
  typed: {
    endsBy: "waive",
    waives: "all",
    waiverReason: "other",
    waiverUnderstood: "yes",
    ...TYPED_APPLICANT,
    truth: "yes",
  },
  journeys: [
    {
      name: "gives up the whole claim",
      change: {},
      path: ["screening", "part", "why", "explanation", "consequences", ...END],
      status: "complete",
    },
    {
      name: "gives up a part because it was paid, and wants the costs",
      change: {
        waives: "part",
        waivedPart: "Galveno parādu 500 eiro apmērā",
        upheldPart: "Procentus un līgumsodu",
        waiverReason: "satisfied",
        satisfiedHow: "Samaksāts 2026. gada 10. novembrī",
        costsFromDefendant: "yes",
        claimedCosts: "150",
        claimedCostsOf: "Valsts nodeva 150 eiro",
        ...ACCOUNT,
        withdrawalNote: "Par pārējo lūdzu spriest",
      },
      path: [
        "screening",
        "part",
        "waived-part",
        "why",
        "satisfied",
        "claimed-costs",
        "account",
        "explanation",
        "consequences",
        ...END,
      ],
      status: "complete",
    },
    {
      name: "after mediation",
      change: { waiverReason: "mediation", ...ACCOUNT },
      path: ["screening", "part", "why", "account", "explanation", "consequences", ...END],
      status: "complete",
    },
    {
      name: "without knowing what follows",
      change: { waiverUnderstood: "" },
      path: ["screening", "part", "why", "explanation", "consequences"],
      status: "incomplete",
    },
    {
      name: "takes back what the judge has not decided on",
      change: { endsBy: "takeBack" },
      inCase: { ...CASE, status: "opened" },
      path: ["screening", "explanation", ...END],
      status: "complete",
    },
    {
      name: "in a case that the portal does not see",
      change: { endsBy: "takeBack", caseNumber: "C33359926", caseCourt: "RRT" },
      inCase: null,
      path: ["screening", "case", "explanation", ...END],
      status: "complete",
    },
    {
      name: "takes back what is a case already",
      change: { endsBy: "takeBack" },
      path: ["screening", "accepted"],
      status: "stopped",
    },
    { name: "both agreed", change: { endsBy: "agreed" }, path: ["screening", "agreed"], status: "stopped" },
    {
      name: "not one's own claim",
      change: {},
      inCase: { ...CASE, ownRole: "defendant" },
      path: ["screening", "not-claimant"],
      status: "stopped",
    },
    {
      name: "after the judgment",
      change: {},
      inCase: JUDGED_CASE,
      path: ["screening", "decided"],
      status: "stopped",
    },
    {
      name: "an administrative case",
      change: {},
      inCase: { ...CASE, processKind: "administrative" },
      path: ["screening", "administrative-case"],
      status: "stopped",
    },
  ],
};
