import { MEANS_STEPS } from "../parts/means-answers";
import { TYPED_MEANS } from "../parts/test-means";
import { TYPED_ADMINISTRATIVE } from "../parts/test-contact";
import { ADMINISTRATIVE_CASE, APPEALABLE_CASE, TYPED_OLD_RULING } from "../parts/test-rulings";
import type { FormJourneys } from "../test-journey";

const SUBSTANCE = ["applicant", "scope", "violations", "significance", "request"];
const END = ["fee-release", "attachments", "declaration"];
const KNOWN = ["screening", "ruling", "judged-by"];
const TOLD = { ...TYPED_OLD_RULING, rulingCourt: "ADAT", caseNumber: "A420201026" };

export const administrativeCassationJourneys: FormJourneys = {
  inCase: ADMINISTRATIVE_CASE,
  typed: {
    cassationOf: "regional",
    ruling: "r-full",
    judgedBy: "ADAT",
    ...TYPED_ADMINISTRATIVE,
    appealScope: "whole",
    violations: [
      {
        id: "v-1",
        typed: {
          violationKind: "procedural",
          violatedNorm: "Administratīvā procesa likuma 206. panta otrā daļa",
          violation: "Tiesa lietu izskatīja rakstveidā, lai gan lūdzu mutvārdu procesu.",
          violationEffect: "Nevarēju izskaidrot atļaujas nosacījumus.",
        },
      },
    ],
    appealRequest: "Atcelt spriedumu un nodot lietu jaunai izskatīšanai.",
    suspendEnforcement: "no",
    feeRelease: "no",
    truth: "yes",
  },
  journeys: [
    {
      name: "in a case without a judgment",
      change: {},
      inCase: { ...ADMINISTRATIVE_CASE, rulings: [] },
      path: ["screening", "no-judgment"],
      status: "stopped",
    },
    {
      name: "of a judgment that the register knows",
      change: {},
      path: [...KNOWN, ...SUBSTANCE, ...END],
      status: "complete",
    },
    {
      name: "with all that may be asked",
      change: {
        appealScope: "part",
        appealedPart: "Daļā par zaudējumu atlīdzību.",
        significance: "Judikatūras šajā jautājumā vēl nav.",
        suspendEnforcement: "yes",
        feeRelease: "means",
        feeReleaseReason: "Saņemu tikai invaliditātes pensiju.",
        ...TYPED_MEANS,
      },
      path: [
        ...KNOWN,
        ...SUBSTANCE,
        "fee-release",
        "fee-release-reason",
        ...MEANS_STEPS,
        "attachments",
        "declaration",
      ],
      status: "complete",
    },
    {
      name: "straight from the first instance, later than a month",
      change: {
        cassationOf: "cassationOnly",
        ...TOLD,
        rulingCourt: "ART",
      },
      inCase: null,
      path: ["screening", "ruling-told", "case", "missed-term", ...SUBSTANCE, ...END],
      status: "complete",
    },
    {
      name: "no violation is named",
      change: { violations: [] },
      path: [...KNOWN, "applicant", "scope", "violations"],
      status: "incomplete",
    },
    {
      name: "a decision is told",
      change: { ruling: "another", ...TOLD, rulingKind: "decision" },
      path: ["screening", "ruling", "ruling-told", "decision"],
      status: "stopped",
    },
    {
      name: "in a civil case",
      change: {},
      inCase: APPEALABLE_CASE,
      path: ["screening", "civil"],
      status: "stopped",
    },
    {
      name: "of a judgment that is appealed first",
      change: { cassationOf: "appealable" },
      path: ["screening", "appeal-first"],
      status: "stopped",
    },
    {
      name: "of a decision",
      change: { cassationOf: "decision" },
      path: ["screening", "decision"],
      status: "stopped",
    },
  ],
};
