import {
  ADMINISTRATIVE_CASE,
  APPEALABLE_CASE,
  APPEALABLE_SIMPLIFIED,
  DECISION_CASE,
  TYPED_OLD_RULING,
} from "../parts/test-rulings";
import { meansJourneys } from "../parts/test-means";
import { type FormJourneys, TYPED_APPLICANT } from "../test-journey";

const SUBSTANCE = ["applicant", "scope", "dispute", "violations", "significance", "request"];
const END = ["exemption", "attachments", "declaration"];
const refused = (change: Record<string, string>, deadEnd: string) => ({
  name: `not in cassation: ${Object.values(change).join()}`,
  change,
  path: ["screening", deadEnd],
  status: "stopped" as const,
});
const TOLD = { ...TYPED_OLD_RULING, rulingCourt: "KUAT" };
const REPRESENTED = { representedName: "SIA “Zaļais Kāpurs”", representedCode: "" };
const KNOWN = ["screening", "ruling", "judged-by"];

export const cassationJourneys: FormJourneys = {
  inCase: APPEALABLE_CASE,
  typed: {
    cassationOf: "regional",
    signer: "self",
    ruling: "r-full",
    judgedBy: "RAT",
    ...TYPED_APPLICANT,
    appealScope: "whole",
    moneyDispute: "no",
    violations: [
      {
        id: "v-1",
        typed: {
          violationKind: "substantive",
          violatedNorm: "Civillikuma 1716. panta pirmā daļa",
          violation: "Tiesa līgumsodu nav samazinājusi, kaut tas nav samērīgs.",
          violationEffect: "Piedzītā summa būtu par pusi mazāka.",
        },
      },
    ],
    appealRequest: "Atcelt spriedumu un nodot lietu jaunai izskatīšanai.",
    suspendEnforcement: "no",
    exempt: "no",
    truth: "yes",
  },
  journeys: [
    {
      name: "of a judgment that the register knows",
      change: {},
      path: [...KNOWN, ...SUBSTANCE, ...END],
      status: "complete",
    },
    {
      name: "of a money dispute, with all that may be asked",
      change: {
        moneyDispute: "yes",
        appealedSum: "1 500",
        significance: "Par līgumsoda samazināšanu tiesas lemj dažādi.",
        suspendEnforcement: "yes",
        exempt: "yes",
        exemptionGround: "1:16",
      },
      path: [
        ...KNOWN,
        "applicant",
        "scope",
        "dispute",
        "sum",
        "violations",
        "significance",
        "request",
        "exemption",
        "exemption-ground",
        "attachments",
        "declaration",
      ],
      status: "complete",
    },
    {
      name: "of a company's meeting, in a case that the portal does not see",
      change: { cassationOf: "meeting", signer: "advocate", ...REPRESENTED, ...TOLD, rulingCourt: "ELT" },
      inCase: null,
      path: ["screening", "ruling-told", "case", "missed-term", "represented", ...SUBSTANCE, ...END],
      status: "complete",
    },
    {
      name: "by an advocate who does not say for whom",
      change: { signer: "advocate" },
      path: [...KNOWN, "represented"],
      status: "incomplete",
    },
    {
      name: "late by the day that was told",
      change: { ruling: "another", ...TOLD },
      path: ["screening", "ruling", "ruling-told", "missed-term", ...SUBSTANCE, ...END],
      status: "complete",
    },
    {
      name: "no violation is named",
      change: { violations: [] },
      path: [...KNOWN, "applicant", "scope", "dispute", "violations"],
      status: "incomplete",
    },
    {
      name: "a decision is told",
      change: { ...TOLD, rulingKind: "decision" },
      inCase: null,
      path: ["screening", "ruling-told", "case", "decision"],
      status: "stopped",
    },
    {
      name: "of the Economic Affairs Court, and not of a meeting",
      change: { ...TOLD, rulingCourt: "ELT" },
      inCase: null,
      path: ["screening", "ruling-told", "case", "first-instance"],
      status: "stopped",
    },
    {
      name: "in a case without a judgment",
      change: {},
      inCase: DECISION_CASE,
      path: ["screening", "no-judgment"],
      status: "stopped",
    },
    {
      name: "in an administrative case",
      change: {},
      inCase: ADMINISTRATIVE_CASE,
      path: ["screening", "administrative"],
      status: "stopped",
    },
    {
      name: "in a simplified case",
      change: {},
      inCase: APPEALABLE_SIMPLIFIED,
      path: ["screening", "simplified-final"],
      status: "stopped",
    },
    refused({ cassationOf: "first" }, "first-instance"),
    refused({ cassationOf: "simplified" }, "simplified-final"),
    refused({ cassationOf: "decision" }, "decision"),
    refused({ signer: "other" }, "who-may-file"),
    ...meansJourneys({
      before: [...KNOWN, ...SUBSTANCE, "exemption", "exemption-ground"],
      after: ["attachments", "declaration"],
      due: "deposit",
    }),
  ],
};
