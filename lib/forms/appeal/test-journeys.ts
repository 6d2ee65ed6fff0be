import { meansJourneys } from "../parts/test-means";
import { type FormJourneys, JUDGED_CASE, TYPED_APPLICANT } from "../test-journey";
import {
  ADMINISTRATIVE_CASE,
  APPEALABLE_CASE,
  APPEALABLE_SIMPLIFIED,
  APPEALED_CASE,
  DECISION_CASE,
  LATE_CASE,
  TYPED_OLD_RULING,
  TYPED_RENEWAL,
} from "../parts/test-rulings";

const SUBSTANCE = ["applicant", "scope", "errors", "new-evidence", "request"];
const END = ["exemption", "attachments", "declaration"];
const refused = (appealedRuling: string, deadEnd: string) => ({
  name: `not an appeal: ${appealedRuling}`,
  change: { appealedRuling },
  path: ["screening", deadEnd],
  status: "stopped" as const,
});
const TOLD = { ruling: "another", ...TYPED_OLD_RULING };

export const appealJourneys: FormJourneys = {
  inCase: APPEALABLE_CASE,
  typed: {
    appealedRuling: "judgment",
    ruling: "r-full",
    ...TYPED_APPLICANT,
    appealScope: "whole",
    errorKinds: ["facts", "evidence"],
    whatIsWrong: "Tiesa nav vērtējusi pieņemšanas aktu, kas apstiprina darba izpildi.",
    hasNewEvidence: "no",
    appealRequest: "Taisīt jaunu spriedumu un prasību noraidīt pilnībā.",
    costsBack: "yes",
    exempt: "no",
    truth: "yes",
  },
  journeys: [
    {
      name: "of a judgment that the register knows",
      change: {},
      path: ["screening", "ruling", ...SUBSTANCE, ...END],
      status: "complete",
    },
    {
      name: "of a part, with new evidence and a ground of exemption",
      change: {
        appealScope: "part",
        appealedPart: "Daļā par līgumsodu 200 eiro apmērā.",
        hasNewEvidence: "yes",
        newEvidence: [
          {
            id: "e-1",
            typed: {
              evidenceTitle: "2026. gada 1. novembra vēstule",
              proves: "Darbs pieņemts bez iebildumiem.",
              whyNotEarlier: "Vēstule saņemta pēc tiesas sēdes.",
            },
          },
        ],
        exempt: "yes",
        exemptionGround: "1:16",
      },
      path: [
        "screening",
        "ruling",
        "applicant",
        "scope",
        "errors",
        "new-evidence",
        "newEvidence",
        "request",
        "exemption",
        "exemption-ground",
        "attachments",
        "declaration",
      ],
      status: "complete",
    },
    {
      name: "in a simplified case the effect of the error is told",
      change: {
        errorKinds: ["substantive"],
        wrongNorms: "Civillikuma 1716. panta pirmā daļa.",
        resultEffect: "Līgumsods būtu jāsamazina par pusi.",
      },
      inCase: APPEALABLE_SIMPLIFIED,
      path: [
        "screening",
        "ruling",
        "applicant",
        "scope",
        "errors",
        "effect",
        "new-evidence",
        "request",
        ...END,
      ],
      status: "complete",
    },
    {
      name: "in a simplified case a norm that was broken is named",
      change: { errorKinds: ["procedural"], resultEffect: "Iznākums būtu cits nekā spriedumā." },
      inCase: APPEALABLE_SIMPLIFIED,
      path: ["screening", "ruling", "applicant", "scope", "errors", "effect"],
      status: "incomplete",
    },
    {
      name: "in a case that the portal does not see",
      change: { ...TYPED_OLD_RULING, inSimplified: "no" },
      inCase: null,
      path: ["screening", "ruling-told", "case", "missed-term", "procedure", ...SUBSTANCE, ...END],
      status: "complete",
    },
    {
      name: "late by the register's data: the term is asked for",
      change: TYPED_RENEWAL,
      inCase: LATE_CASE,
      path: ["screening", "ruling", "missed-term", ...SUBSTANCE, ...END],
      status: "complete",
    },
    {
      name: "late by the day that was told, and received later",
      change: TOLD,
      path: ["screening", "ruling", "ruling-told", "missed-term", ...SUBSTANCE, ...END],
      status: "complete",
    },
    {
      name: "late without a word about it",
      change: {},
      inCase: LATE_CASE,
      path: ["screening", "ruling", "missed-term"],
      status: "incomplete",
    },
    {
      name: "of a part that is not named",
      change: { appealScope: "part" },
      path: ["screening", "ruling", "applicant", "scope"],
      status: "incomplete",
    },
    {
      name: "a decision is no judgment",
      change: { ...TOLD, rulingKind: "decision" },
      path: ["screening", "ruling", "ruling-told", "decision"],
      status: "stopped",
    },
    {
      name: "a judgment of a court of appeal",
      change: {},
      inCase: APPEALED_CASE,
      path: ["screening", "regional-judgment"],
      status: "stopped",
    },
    {
      name: "in a case with a short judgment alone",
      change: {},
      inCase: JUDGED_CASE,
      path: ["screening", "short-judgment"],
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
    refused("short", "short-judgment"),
    refused("defaultAgainstMe", "default-judgment"),
    refused("regional", "regional-judgment"),
    refused("meeting", "meeting-judgment"),
    refused("decision", "decision"),
    ...meansJourneys({
      before: ["screening", "ruling", ...SUBSTANCE, "exemption", "exemption-ground"],
      after: ["attachments", "declaration"],
      due: "fee",
    }),
  ],
};
