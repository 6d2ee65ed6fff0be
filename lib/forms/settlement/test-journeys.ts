import type { CaseFacts } from "../case-facts";
import { type FormJourneys, JUDGED_CASE, TYPED_APPLICANT } from "../test-journey";

const CASE: CaseFacts = { ...JUDGED_CASE, status: "hearingSet", rulings: [] };

const OTHER = {
  otherParty: { kind: "person", name: "Andris Ozoliņš", personalCode: "" },
  otherAddress: { line: "Liepu iela 3 – 8", municipality: "Jūrmala", postalCode: "2008" },
};

const AGREED = ["applicant", "otherParties", "scope", "duties", "costs", "fee-back"];
const END = ["signatures", "consequences", "attachments", "declaration"];

export const settlementJourneys: FormJourneys = {
  inCase: CASE,
  typed: {
    agreed: "yes",
    settlementBar: "none",
    ...TYPED_APPLICANT,
    otherParties: [{ id: "o-1", typed: OTHER }],
    settles: "all",
    ownDuties: "Prasītāja neprasa procentus un līgumsodu",
    otherDuties: "Atbildētājs samaksā 1200 eiro līdz 2027. gada 1. martam",
    costDivision: "own",
    feeHalfBack: "no",
    signedBy: "separately",
    settlementUnderstood: "yes",
    truth: "yes",
  },
  journeys: [
    { name: "of everything", change: {}, path: ["screening", ...AGREED, ...END], status: "complete" },
    {
      name: "of a part, in a notarial deed, with costs by agreement and half of the fee back",
      change: {
        otherParties: [
          {
            id: "o-1",
            typed: {
              ...OTHER,
              otherParty: {
                kind: "company",
                companyName: "SIA „Otrā puse”",
                registrationNumber: "40003032949",
              },
              otherAdditionalAddress: "Brīvības iela 1, Rīga",
            },
          },
        ],
        settles: "part",
        settledPart: "Par galveno parādu bez procentiem",
        settledSum: "1200",
        costDivision: "other",
        costTerms: "Visu valsts nodevu sedz atbildētājs",
        feeHalfBack: "yes",
        bankAccount: "LV97HABA0551000000017",
        signedBy: "notarial",
      },
      path: [
        "screening",
        "applicant",
        "otherParties",
        "scope",
        "settled-part",
        "duties",
        "costs",
        "cost-terms",
        "fee-back",
        "account",
        ...END,
      ],
      status: "complete",
    },
    {
      name: "in a case that the portal does not see",
      change: {
        caseNumber: "C33359926",
        caseCourt: "RRT",
        ownSide: "defendant",
        disputeSubject: "Par parāda piedziņu",
        signedBy: "attached",
      },
      inCase: null,
      path: ["screening", "case", "dispute", ...AGREED, ...END],
      status: "complete",
    },
    {
      name: "as the defendant, who has paid no fee; costs as the law divides them",
      change: { costDivision: "byLaw" },
      inCase: { ...CASE, ownRole: "defendant", dues: [] },
      path: ["screening", ...AGREED.filter((step) => step !== "fee-back"), ...END],
      status: "complete",
    },
    {
      name: "with oneself",
      change: {
        otherParties: [
          {
            id: "o-1",
            typed: {
              ...OTHER,
              otherParty: { kind: "person", name: "Ilze Bērziņa-Ķēniņa", personalCode: "324871-50936" },
            },
          },
        ],
      },
      path: ["screening", "applicant", "otherParties"],
      status: "incomplete",
    },
    {
      name: "without another side",
      change: { otherParties: [] },
      path: ["screening", "applicant", "otherParties"],
      status: "incomplete",
    },
    {
      name: "without knowing what follows",
      change: { settlementUnderstood: "" },
      path: ["screening", ...AGREED, "signatures", "consequences"],
      status: "incomplete",
    },
    {
      name: "nothing agreed",
      change: { agreed: "no" },
      path: ["screening", "not-agreed"],
      status: "stopped",
    },
    ...(["civilStatus", "ward", "realEstate", "others"] as const).map((settlementBar) => ({
      name: `where the law allows none: ${settlementBar}`,
      change: { settlementBar },
      path: ["screening", "not-allowed"],
      status: "stopped" as const,
    })),
    {
      name: "a third person",
      change: {},
      inCase: { ...CASE, ownRole: "thirdPerson" },
      path: ["screening", "not-party"],
      status: "stopped",
    },
    {
      name: "when it is over",
      change: {},
      inCase: { ...CASE, status: "inForce" },
      path: ["screening", "ended"],
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
