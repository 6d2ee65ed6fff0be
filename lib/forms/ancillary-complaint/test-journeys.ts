import {
  ADMINISTRATIVE_CASE,
  DECISION_CASE,
  LATE_DECISION_CASE,
  TYPED_OLD_RULING,
  TYPED_RENEWAL,
} from "../parts/test-rulings";
import { meansJourneys } from "../parts/test-means";
import { type FormJourneys, TYPED_APPLICANT, TYPED_RULING } from "../test-journey";

const SUBSTANCE = ["applicant", "scope", "errors", "evidence", "request", "deposit"];
const END = ["exemption", "attachments", "declaration"];
const refused = (complaintAbout: string, deadEnd: string) => ({
  name: `not by this form: ${complaintAbout}`,
  change: { complaintAbout },
  path: ["screening", deadEnd],
  status: "stopped" as const,
});
const TOLD = { ...TYPED_OLD_RULING, rulingKind: "decision" };

export const ancillaryComplaintJourneys: FormJourneys = {
  inCase: DECISION_CASE,
  typed: {
    complaintAbout: "open",
    ruling: "r-decision",
    ...TYPED_APPLICANT,
    appealScope: "whole",
    whatIsWrong: "Tiesa noraidīja prasības nodrošinājumu, nevērtējot atbildētāja parādus.",
    appealRequest: "Atcelt lēmumu un nodrošināt prasību.",
    aboutRelease: "no",
    exempt: "no",
    truth: "yes",
  },
  journeys: [
    {
      name: "of a decision that the register knows",
      change: {},
      path: ["screening", "ruling", ...SUBSTANCE, ...END],
      status: "complete",
    },
    {
      name: "a decision that hinders the case, with evidence, by somebody exempt",
      change: {
        complaintAbout: "hinders",
        evidence: [
          {
            id: "e-1",
            typed: { evidenceTitle: "Parādu reģistra izziņa", proves: "Atbildētājs ir maksātnespējīgs." },
          },
        ],
        exempt: "yes",
        exemptionGround: "1:16",
      },
      path: [
        "screening",
        "ruling",
        ...SUBSTANCE,
        "exemption",
        "exemption-ground",
        "attachments",
        "declaration",
      ],
      status: "complete",
    },
    {
      name: "about a refusal to release from costs no deposit is due",
      change: { aboutRelease: "yes" },
      path: ["screening", "ruling", ...SUBSTANCE, "attachments", "declaration"],
      status: "complete",
    },
    {
      name: "of the Economic Affairs Court in a case of a meeting",
      change: { ...TOLD, rulingCourt: "ELT", meetingCase: "yes" },
      inCase: null,
      path: ["screening", "ruling-told", "case", "missed-term", "meeting", ...SUBSTANCE, ...END],
      status: "complete",
    },
    {
      name: "late by the register's data",
      change: TYPED_RENEWAL,
      inCase: LATE_DECISION_CASE,
      path: ["screening", "ruling", "missed-term", ...SUBSTANCE, ...END],
      status: "complete",
    },
    {
      name: "a judgment is told",
      change: { ruling: "another", ...TYPED_RULING },
      path: ["screening", "ruling", "ruling-told", "judgment"],
      status: "stopped",
    },
    {
      name: "a decision of the Senate",
      change: {},
      inCase: { ...DECISION_CASE, courtId: "AT" },
      path: ["screening", "ruling", "final"],
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
      name: "of a part that is not named",
      change: { appealScope: "part" },
      path: ["screening", "ruling", "applicant", "scope"],
      status: "incomplete",
    },
    refused("notSeparate", "not-separate"),
    refused("judgment", "judgment"),
    refused("administrative", "administrative"),
    ...meansJourneys({
      before: ["screening", "ruling", ...SUBSTANCE, "exemption", "exemption-ground"],
      after: ["attachments", "declaration"],
      due: "deposit",
    }),
  ],
};
