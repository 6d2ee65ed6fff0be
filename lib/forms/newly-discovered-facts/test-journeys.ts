import { ADMINISTRATIVE_CASE, APPEALABLE_CASE, FINAL_CASE, TYPED_RENEWAL } from "../parts/test-rulings";
import { meansJourneys } from "../parts/test-means";
import { type FormJourneys, TYPED_APPLICANT, TYPED_RULING } from "../test-journey";
import type { TypedGroup } from "../typed";

const SUBSTANCE = ["applicant", "new-facts", "evidence", "asked-before"];
const END = ["scope", "request", "exemption", "attachments", "declaration"];
const on = (day: string, month: string, year: string) => ({ day, month, year });
const KNOWN = ["screening", "ruling", "final-court", "circumstance"];
const OLD_CASE = {
  ...FINAL_CASE,
  rulings: FINAL_CASE.rulings.map((ruling) => ({ ...ruling, inForceSince: "2016-11-20" })),
};
const by = (circumstance: string, step: string, change: TypedGroup) => ({
  name: `by ${circumstance}`,
  change: { circumstance, ...change },
  path: [...KNOWN, step, "missed-term", ...SUBSTANCE, ...END],
  status: "complete" as const,
});

export const newFactsJourneys: FormJourneys = {
  inCase: FINAL_CASE,
  typed: {
    rulingForce: "inForce",
    ruling: "r-full",
    finalCourt: "RAT",
    circumstance: "unknownFact",
    discoveredOn: on("1", "2", "2026"),
    ...TYPED_RENEWAL,
    whyUnknown: "Vēstuli atrada mantiniece, pārņemot arhīvu.",
    ...TYPED_APPLICANT,
    newFacts: "Atrasta vēstule, kurā parādnieks parādu atzinis.",
    evidence: [{ id: "e-1", typed: { evidenceTitle: "Vēstule", proves: "Parāda atzīšanu rakstveidā." } }],
    askedBefore: "no",
    appealScope: "whole",
    appealRequest: "Atcelt spriedumu un nodot lietu jaunai izskatīšanai.",
    exempt: "no",
    truth: "yes",
  },
  journeys: [
    {
      name: "in a case without a ruling",
      change: {},
      inCase: { ...FINAL_CASE, rulings: [] },
      path: ["screening", "not-in-force"],
      status: "stopped",
    },
    by("unknownFact", "discovered", {}),
    by("falseEvidence", "criminal-ruling", {
      criminalRulingOn: on("20", "1", "2026"),
      criminalRuling: "Kurzemes rajona tiesas spriedums lietā 11860004519",
    }),
    by("crime", "criminal-ruling", {
      criminalRulingOn: on("20", "1", "2026"),
      criminalRuling: "Kurzemes rajona tiesas spriedums lietā 11860004519",
    }),
    by("quashed", "quashed", {
      quashedOn: on("20", "1", "2026"),
      quashedRuling: "Senāta spriedums lietā SKC-15/2026 atcelts",
    }),
    by("norm", "norm", {
      normVoidOn: on("20", "1", "2026"),
      normRuling: "Satversmes tiesas spriedums lietā 2026-01-01",
    }),
    {
      ...by("international", "international", {
        internationalOn: on("20", "1", "2026"),
        internationalRuling: "Eiropas Cilvēktiesību tiesas spriedums",
      }),
      name: "by a ruling of an international court also after ten years",
      inCase: OLD_CASE,
    },
    {
      name: "asked before, in a case that the portal does not see, by somebody exempt",
      change: {
        ...TYPED_RULING,
        inForceOn: on("19", "11", "2026"),
        askedBefore: "yes",
        whatChanged: "Tagad ir eksperta atzinums par vēstuli.",
        appealScope: "part",
        appealedPart: "Daļā par procentiem un līgumsodu.",
        exempt: "yes",
        exemptionGround: "1:16",
      },
      inCase: null,
      path: [
        "screening",
        "ruling-told",
        "case",
        "in-force",
        "circumstance",
        "discovered",
        "missed-term",
        ...SUBSTANCE,
        "what-changed",
        "scope",
        "request",
        "exemption",
        "exemption-ground",
        "attachments",
        "declaration",
      ],
      status: "complete",
    },
    {
      name: "learnt tomorrow",
      change: { discoveredOn: on("23", "11", "2026") },
      path: [...KNOWN, "discovered"],
      status: "incomplete",
    },
    {
      name: "after ten years",
      change: {},
      inCase: OLD_CASE,
      path: [...KNOWN, "ten-years"],
      status: "stopped",
    },
    {
      name: "a circumstance that the law does not name",
      change: { circumstance: "other" },
      path: [...KNOWN, "not-on-list"],
      status: "stopped",
    },
    {
      name: "of a ruling that is not in force by the register",
      change: {},
      inCase: APPEALABLE_CASE,
      path: ["screening", "ruling", "not-in-force"],
      status: "stopped",
    },
    {
      name: "of a ruling that is not in force",
      change: { rulingForce: "notYet" },
      path: ["screening", "not-in-force"],
      status: "stopped",
    },
    {
      name: "in an administrative case",
      change: {},
      inCase: ADMINISTRATIVE_CASE,
      path: ["screening", "administrative"],
      status: "stopped",
    },
    ...meansJourneys({
      before: [
        ...KNOWN,
        "discovered",
        "missed-term",
        ...SUBSTANCE,
        "scope",
        "request",
        "exemption",
        "exemption-ground",
      ],
      after: ["attachments", "declaration"],
      due: "deposit",
    }),
  ],
};
