import type { CaseFacts } from "../case-facts";
import { type FormJourneys, JUDGED_CASE, TYPED_APPLICANT, TYPED_RULING } from "../test-journey";

const IN_FORCE: CaseFacts = {
  ...JUDGED_CASE,
  status: "inForce",
  rulings: JUDGED_CASE.rulings.map((ruling) => ({ ...ruling, inForceSince: "2026-11-20" })),
};

const DEBTOR = {
  debtor: { kind: "person", name: "Andris Ozoliņš", personalCode: "" },
  debtorAddress: { line: "Liepu iela 3 – 8", municipality: "Jūrmala", postalCode: "2008" },
};

const WHO = ["voluntary", "applicant", "debtors", "enforced"];
const END = ["writ-account", "attachments", "declaration"];

export const writRequestJourneys: FormJourneys = {
  inCase: IN_FORCE,
  typed: {
    writNeed: "notThere",
    ruling: "r-1",
    ...TYPED_APPLICANT,
    debtors: [{ id: "d-1", typed: DEBTOR }],
    enforced: "Galvenais parāds un valsts nodeva pēc sprieduma",
    fulfilled: "nothing",
    truth: "yes",
  },
  journeys: [
    {
      name: "of a ruling in force",
      change: {},
      path: ["screening", "ruling", ...WHO, "fulfilment", ...END],
      status: "complete",
    },
    {
      name: "several of one ruling, partly fulfilled",
      change: {
        writNeed: "several",
        debtors: [
          { id: "d-1", typed: { ...DEBTOR, debtorOtherAddress: "Dzīvo arī Ogrē, Brīvības ielā 5" } },
          {
            id: "d-2",
            typed: {
              ...DEBTOR,
              debtor: { kind: "company", companyName: "SIA „Otrā puse”", registrationNumber: "40003032949" },
            },
          },
        ],
        enforcedSum: "1200",
        severalGround: "parties",
        writCount: "2",
        severalParts: "Pa 600 eiro no katra atbildētāja",
        fulfilled: "part",
        fulfilledSum: "100",
        fulfilledWhat: "Samaksāts 2026. gada 21. novembrī",
        bankAccount: "LV97HABA0551000000017",
        bankName: "AS „Pirmā banka”",
      },
      path: ["screening", "ruling", ...WHO, "several", "fulfilment", "fulfilled-part", ...END],
      status: "complete",
    },
    {
      name: "of a settlement that the register does not know",
      change: {
        writNeed: "settlement",
        ruling: "another",
        ...TYPED_RULING,
        rulingKind: "decision",
        enforceable: "inForce",
        voluntaryUntil: { day: "21", month: "11", year: "2026" },
      },
      path: ["screening", "ruling", "ruling-told", "in-force", ...WHO, "fulfilment", ...END],
      status: "complete",
    },
    {
      name: "to be enforced at once, in a case that the portal does not see",
      change: { ...TYPED_RULING, enforceable: "immediately" },
      inCase: null,
      path: ["screening", "ruling-told", "case", "in-force", ...WHO, "fulfilment", ...END],
      status: "complete",
    },
    {
      name: "not in force yet",
      change: { enforceable: "notYet" },
      inCase: JUDGED_CASE,
      path: ["screening", "ruling", "in-force", "not-in-force"],
      status: "stopped",
    },
    {
      name: "while there is time to comply",
      change: { voluntaryUntil: { day: "22", month: "11", year: "2026" } },
      path: ["screening", "ruling", "voluntary", "voluntary-term"],
      status: "stopped",
    },
    {
      name: "a lost writ",
      change: { writNeed: "lost" },
      path: ["screening", "duplicate"],
      status: "stopped",
    },
    {
      name: "an administrative case",
      change: {},
      inCase: { ...IN_FORCE, processKind: "administrative" },
      path: ["screening", "ruling", "administrative-case"],
      status: "stopped",
    },
    {
      name: "without a debtor",
      change: { debtors: [] },
      path: ["screening", "ruling", "voluntary", "applicant", "debtors"],
      status: "incomplete",
    },
  ],
};
