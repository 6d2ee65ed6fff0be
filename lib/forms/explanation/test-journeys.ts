import type { CaseFacts } from "../case-facts";
import { type FormJourneys, JUDGED_CASE, TYPED_APPLICANT } from "../test-journey";

const CASE: CaseFacts = {
  ...JUDGED_CASE,
  status: "awaitingExplanation",
  ownRole: "defendant",
  hearings: [],
  rulings: [],
};

const START = ["claim-kind", "applicant", "admission"];
const END = ["attachments", "declaration"];
const REFUSING = [...START, "objections", "evidence", "other-requests", "costs"];

const ADMITTED = { admittedDebt: "500", admittedCalculation: "Atzīstu vienu no diviem rēķiniem pilnībā" };

export const explanationJourneys: FormJourneys = {
  inCase: CASE,
  typed: {
    claimKind: "simplifiedMoney",
    ...TYPED_APPLICANT,
    admits: "none",
    objections: "Parādu samaksāju jau pirms prasības celšanas",
    claimsCosts: "no",
    hearing: "no",
    truth: "yes",
  },
  journeys: [
    { name: "does not admit", change: {}, path: [...REFUSING, "hearing", ...END], status: "complete" },
    {
      name: "admits all of it",
      change: { admits: "full" },
      path: [...START, "other-requests", "costs", "hearing", ...END],
      status: "complete",
    },
    {
      name: "admits a part of a claim of money",
      change: { admits: "part", ...ADMITTED },
      path: [
        ...START,
        "admitted-sums",
        "objections",
        "evidence",
        "other-requests",
        "costs",
        "hearing",
        ...END,
      ],
      status: "complete",
    },
    {
      name: "admits a part and does not say which",
      change: { admits: "part", admittedCalculation: ADMITTED.admittedCalculation },
      path: [...START, "admitted-sums"],
      status: "incomplete",
    },
    {
      name: "admits a part of another claim, wants costs and a hearing",
      change: {
        claimKind: "simplifiedMaintenance",
        admits: "part",
        admittedPart: "Atzīstu uzturlīdzekļus 150 eiro mēnesī",
        law: "Civillikuma 179. panta piektā daļa",
        evidence: [
          {
            id: "e-1",
            typed: { evidenceTitle: "Izziņa par ienākumiem no darba", proves: "Ka ienākumi ir mazi" },
          },
        ],
        evidenceRequest: "Izprasīt no prasītājas kontu pārskatus",
        otherRequests: "Nolemt par saskarsmi citā lietā",
        claimsCosts: "yes",
        costItems: [
          { id: "c-1", typed: { costKind: "advocate", costSum: "150", costProof: "Advokāta rēķins Nr. 5" } },
          { id: "c-2", typed: { costKind: "attendance", costSum: "12,50", costProof: "" } },
        ],
        bankAccount: "LV97HABA0551000000017",
        hearing: "yes",
        hearingReason: "Vēlos uzdot jautājumus prasītājai",
      },
      path: [
        ...START,
        "admitted-part",
        "objections",
        "evidence",
        "other-requests",
        "costs",
        "costItems",
        "account",
        "hearing",
        "hearing-reason",
        ...END,
      ],
      status: "complete",
    },
    {
      name: "costs without one of them",
      change: { claimsCosts: "yes" },
      path: [...REFUSING, "costItems"],
      status: "incomplete",
    },
    {
      name: "in a case by general rules, where mediation is asked about",
      change: { mediationAgreed: "yes" },
      inCase: { ...CASE, processKind: "claim" },
      path: [...REFUSING.slice(1), "mediation", ...END],
      status: "complete",
    },
    {
      name: "in a case that the portal does not see",
      change: {
        caseNumber: "C33359926",
        caseCourt: "RRT",
        claimKind: "ordinary",
        claimantName: "SIA „Pirmais rēķins”",
        claimSubject: "Par parāda piedziņu",
        mediationAgreed: "no",
      },
      inCase: null,
      path: ["case", "claim-kind", "claim", ...REFUSING.slice(1), "mediation", ...END],
      status: "complete",
    },
    {
      name: "who claims does not explain",
      change: {},
      inCase: { ...CASE, ownRole: "claimant" },
      path: ["claimant"],
      status: "stopped",
    },
    {
      name: "a case that is decided leaves nothing to explain",
      change: {},
      inCase: { ...CASE, status: "decided" },
      path: ["over"],
      status: "stopped",
    },
    {
      name: "a warning is answered on another form",
      change: {},
      inCase: { ...CASE, processKind: "warning", ownRole: "debtor" },
      path: ["warning-procedure"],
      status: "stopped",
    },
    {
      name: "an administrative court",
      change: { caseNumber: "A420201026", caseCourt: "ART" },
      inCase: null,
      path: ["case", "administrative-case"],
      status: "stopped",
    },
  ],
};
