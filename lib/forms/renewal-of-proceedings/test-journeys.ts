import { ADMINISTRATIVE_CASE, APPEALABLE_CASE, TYPED_RENEWAL } from "../parts/test-rulings";
import { meansJourneys } from "../parts/test-means";
import { type FormJourneys, TYPED_APPLICANT, TYPED_RULING } from "../test-journey";

/** Judged long ago: the judgment has been sent, and twenty days are over. */
const DEFAULT_CASE = {
  ...APPEALABLE_CASE,
  ownRole: "defendant",
  rulings: APPEALABLE_CASE.rulings.map((ruling) => ({
    ...ruling,
    date: "2026-01-09",
    drawnUpOn: "2026-01-09",
  })),
} as const;
const TOLD_RULING = { ...TYPED_RULING, rulingDate: { day: "9", month: "1", year: "2026" } };
const SUBSTANCE = ["applicant", "account", "judgment", "absence", "objections", "evidence", "other-requests"];
const LATE = ["sent", "missed-term"];
const END = ["exemption", "attachments", "declaration"];

export const renewalJourneys: FormJourneys = {
  inCase: DEFAULT_CASE,
  typed: {
    renewalWho: "defendant",
    ruling: "r-full",
    judgmentSentOn: { day: "12", month: "1", year: "2026" },
    ...TYPED_RENEWAL,
    ...TYPED_APPLICANT,
    bankAccount: "LV97HABA0551000000017",
    judgmentGist: "No manis piedzīti 1200 eiro par remontu.",
    absenceReasons: "Pavēsti nesaņēmu, jo biju mainījis dzīvesvietu.",
    objections: "Remonts nav pabeigts, tāpēc maksāt nav pamata.",
    law: "Civillikuma 2212. un 2228. pants.",
    evidence: [{ id: "e-1", typed: { evidenceTitle: "Fotoattēli", proves: "Remonts nav pabeigts." } }],
    otherRequests: "",
    exempt: "no",
    truth: "yes",
  },
  journeys: [
    {
      name: "of a judgment that the register knows",
      change: {},
      path: ["screening", "ruling", ...LATE, ...SUBSTANCE, ...END],
      status: "complete",
    },
    {
      name: "in a case that the portal does not see, by somebody with legal aid",
      change: {
        ...TOLD_RULING,
        otherRequests: "Izprasīt no būvnieka darba žurnālu.",
        exempt: "yes",
        exemptionGround: "1:16",
      },
      inCase: null,
      path: [
        "screening",
        "ruling-told",
        "case",
        ...LATE,
        ...SUBSTANCE,
        "exemption",
        "exemption-ground",
        "attachments",
        "declaration",
      ],
      status: "complete",
    },
    {
      name: "in a case without a judgment",
      change: {},
      inCase: { ...DEFAULT_CASE, rulings: [] },
      path: ["screening", "no-judgment"],
      status: "stopped",
    },
    {
      name: "late without a word about it",
      change: { missedTerm: "" },
      path: ["screening", "ruling", ...LATE],
      status: "incomplete",
    },
    {
      name: "sent tomorrow",
      change: { judgmentSentOn: { day: "23", month: "11", year: "2026" } },
      path: ["screening", "ruling", "sent"],
      status: "incomplete",
    },
    {
      name: "sent before the judgment",
      change: { judgmentSentOn: { day: "8", month: "1", year: "2026" } },
      path: ["screening", "ruling", "sent"],
      status: "incomplete",
    },
    {
      name: "without evidence",
      change: { evidence: [] },
      path: [
        "screening",
        "ruling",
        ...LATE,
        "applicant",
        "account",
        "judgment",
        "absence",
        "objections",
        "evidence",
      ],
      status: "incomplete",
    },
    {
      name: "a decision is told",
      change: { ruling: "another", ...TYPED_RULING, rulingKind: "decision" },
      path: ["screening", "ruling", "ruling-told", "not-default"],
      status: "stopped",
    },
    {
      name: "by the claimant",
      change: { renewalWho: "claimant" },
      path: ["screening", "claimant"],
      status: "stopped",
    },
    {
      name: "by whoever is the claimant by the register",
      change: {},
      inCase: APPEALABLE_CASE,
      path: ["screening", "claimant"],
      status: "stopped",
    },
    {
      name: "of an ordinary judgment",
      change: { renewalWho: "notDefault" },
      path: ["screening", "not-default"],
      status: "stopped",
    },
    {
      name: "in an administrative case",
      change: {},
      inCase: ADMINISTRATIVE_CASE,
      path: ["screening", "not-default"],
      status: "stopped",
    },
    ...meansJourneys({
      before: ["screening", "ruling", ...LATE, ...SUBSTANCE, "exemption", "exemption-ground"],
      after: ["attachments", "declaration"],
      due: "fee",
    }),
  ],
};
