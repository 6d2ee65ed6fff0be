import { MEANS_STEPS } from "../parts/means-answers";
import { TYPED_MEANS } from "../parts/test-means";
import { TYPED_ADMINISTRATIVE } from "../parts/test-contact";
import {
  ADMINISTRATIVE_APPEALED,
  ADMINISTRATIVE_CASE,
  APPEALABLE_CASE,
  TYPED_OLD_RULING,
} from "../parts/test-rulings";
import type { FormJourneys } from "../test-journey";

const SUBSTANCE = ["applicant", "scope", "errors", "evidence-wanted"];
const END = ["request", "fee-release", "attachments", "declaration"];
const TOLD = { ...TYPED_OLD_RULING, rulingCourt: "ART", caseNumber: "A420201026" };
const refused = (appealedJudgment: string, deadEnd: string) => ({
  name: `not an appeal: ${appealedJudgment}`,
  change: { appealedJudgment },
  path: ["screening", deadEnd],
  status: "stopped" as const,
});

export const administrativeAppealJourneys: FormJourneys = {
  inCase: ADMINISTRATIVE_CASE,
  typed: {
    appealedJudgment: "open",
    ruling: "r-full",
    ...TYPED_ADMINISTRATIVE,
    appealScope: "whole",
    whatIsWrong: "Tiesa nav pārbaudījusi, vai iestāde ievērojusi samērīgumu.",
    wantsEvidence: "no",
    appealRequest: "Uzdot iestādei izsniegt atļauju.",
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
      path: ["screening", "ruling", ...SUBSTANCE, ...END],
      status: "complete",
    },
    {
      name: "with evidence to be collected, by somebody who cannot pay",
      change: {
        wantsEvidence: "yes",
        wantedEvidence: "Izprasīt no iestādes pārbaudes aktu.",
        whyNotEarlier: "Par aktu uzzināju tikai spriedumā.",
        feeRelease: "means",
        feeReleaseReason: "Saņemu tikai invaliditātes pensiju.",
        ...TYPED_MEANS,
      },
      path: [
        "screening",
        "ruling",
        ...SUBSTANCE,
        "evidence-request",
        "request",
        "fee-release",
        "fee-release-reason",
        ...MEANS_STEPS,
        "attachments",
        "declaration",
      ],
      status: "complete",
    },
    {
      name: "about legal aid, in a case that the portal does not see",
      change: { ...TOLD, feeRelease: "legalAidDecision", portalChannel: "no" },
      inCase: null,
      path: ["screening", "ruling-told", "case", "missed-term", ...SUBSTANCE, ...END],
      status: "complete",
    },
    {
      name: "of a part that is not named",
      change: { appealScope: "part" },
      path: ["screening", "ruling", "applicant", "scope"],
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
      name: "a judgment of the court of appeal",
      change: {},
      inCase: ADMINISTRATIVE_APPEALED,
      path: ["screening", "cassation"],
      status: "stopped",
    },
    {
      name: "in a civil case",
      change: {},
      inCase: APPEALABLE_CASE,
      path: ["screening", "civil"],
      status: "stopped",
    },
    refused("cassationOnly", "cassation"),
    refused("regional", "cassation"),
    refused("decision", "decision"),
    refused("final", "final"),
  ],
};
