import { attachedFor, type FormJourneys, TYPED_APPLICANT } from "../test-journey";
import { meansJourneys } from "../parts/test-means";
import { defendantEntry } from "../simplified-money-claim/test-typed";
import type { TypedGroup } from "../typed";

const DAY = { day: "3", month: "3", year: "2025" };
const TOMORROW = { day: "23", month: "11", year: "2026" };

const SUMS: TypedGroup = {
  mainDebt: "4 500",
  mainDebtCalculation: "Aizdoti 5 000 €, atdoti 500 €",
};

const immovable = (municipality: string, id = "i1") => ({
  id,
  typed: {
    immovable: "Dzintaru aleja 5, kadastra numurs 1300 001 0001",
    immovableMunicipality: municipality,
  },
});

const path = (...between: readonly string[]): string[] => [
  "screening",
  "applicant",
  "defendants",
  "obligation",
  ...between,
  "attachments",
  "declaration",
];

/** Civil Procedure Law, s. 400–404. */
export const undisputedJourneys: FormJourneys = {
  inCase: null,
  typed: {
    obligationBasis: "money",
    obligationDue: "yes",
    debtorWarned: "yes",
    ...TYPED_APPLICANT,
    bankAccount: "LV97HABA0551000000017",
    bankName: "",
    defendants: [{ id: "d1", typed: defendantEntry() }],
    deed: "Notariāli apliecināts aizdevuma līgums Nr. 12",
    deedDate: DAY,
    obligation: "Parādniekam bija jāatdod aizdevums vienā maksājumā.",
    dueDate: { day: "1", month: "6", year: "2026" },
    ...SUMS,
    feeBack: "yes",
    exempt: "no",
    attachments: [attachedFor("deed"), attachedFor("pretrialProof")],
    truth: "yes",
  },
  journeys: [
    {
      name: "a loan by a certified contract",
      change: {},
      path: path("sums", "costs", "exemption"),
      status: "complete",
    },
    {
      name: "a protested bill, of which nobody has to warn",
      change: { obligationBasis: "bill", debtorWarned: "notNeeded" },
      path: path("sums", "bill", "costs", "exemption"),
      status: "complete",
    },
    {
      name: "a movable to be returned",
      change: {
        obligationBasis: "movable",
        thing: "Traktors „Valtra”, reģistrācijas numurs T 0000 LA",
        thingValue: "12 000",
      },
      path: path("thing", "costs", "exemption"),
      status: "complete",
    },
    {
      name: "a lease that has ended: to leave and to pay",
      change: {
        obligationBasis: "leaseOfImmovable",
        leaseDemand: ["vacate", "rent"],
        immovables: [immovable("Jūrmala")],
      },
      path: path("lease", "sums", "immovables", "costs", "exemption"),
      status: "complete",
    },
    {
      name: "a lease that has ended: only to leave, which has no sum",
      change: {
        obligationBasis: "leaseOfImmovable",
        leaseDemand: ["vacate"],
        immovables: [immovable("Jūrmala")],
      },
      path: path("lease", "immovables", "costs", "exemption"),
      status: "complete",
    },
    {
      name: "a lease whose rent is not paid: to leave",
      change: {
        obligationBasis: "leaseOfImmovable",
        leaseDemand: ["vacateUnpaid"],
        immovables: [immovable("Jūrmala")],
      },
      path: path("lease", "immovables", "costs", "exemption"),
      status: "complete",
    },
    {
      name: "a commercial pledge",
      change: { obligationBasis: "commercialPledge", pledge: "Visa uzņēmuma manta kā lietu kopība" },
      path: path("sums", "pledge", "costs", "exemption"),
      status: "complete",
    },
    {
      name: "a mortgage of a ship",
      change: {
        obligationBasis: "shipMortgage",
        pledge: "Kuģis „Daugava”, Latvijas kuģu reģistrs",
        shipRegisterMunicipality: "Rīga",
      },
      path: path("sums", "pledge", "ship-register", "costs", "exemption"),
      status: "complete",
    },
    {
      name: "mortgaged immovables of two courts: one chooses",
      change: {
        obligationBasis: "immovablePledge",
        immovables: [immovable("Jūrmala"), immovable("Liepāja", "i2")],
        court: "KRT",
      },
      path: path("sums", "immovables", "costs", "exemption", "court"),
      status: "complete",
    },
    {
      name: "a court in whose territory none of them lies",
      change: {
        obligationBasis: "immovablePledge",
        immovables: [immovable("Jūrmala"), immovable("Liepāja", "i2")],
        court: "ZRT",
      },
      path: path("sums", "immovables", "costs", "exemption", "court").slice(0, -2),
      status: "incomplete",
    },
    {
      name: "state legal aid",
      change: { exempt: "yes", exemptionGround: "1:16" },
      path: path("sums", "costs", "exemption", "exemption-ground"),
      status: "complete",
    },
    {
      name: "an obligation that is not on the list",
      change: { obligationBasis: "other" },
      path: ["screening", "not-listed"],
      status: "stopped",
    },
    {
      name: "not due yet",
      change: { obligationDue: "no" },
      path: ["screening", "not-due"],
      status: "stopped",
    },
    {
      name: "a debtor who was not warned",
      change: { debtorWarned: "no" },
      path: ["screening", "not-warned"],
      status: "stopped",
    },
    {
      name: "due tomorrow",
      change: { dueDate: TOMORROW },
      path: path().slice(0, 4),
      status: "incomplete",
    },
    {
      name: "a deed of tomorrow",
      change: { deedDate: TOMORROW },
      path: path().slice(0, 4),
      status: "incomplete",
    },
    {
      name: "interest without its calculation",
      change: { interest: "10" },
      path: [...path().slice(0, 4), "sums"],
      status: "incomplete",
    },
    {
      name: "without the deed",
      change: { attachments: [attachedFor("pretrialProof")] },
      path: path("sums", "costs", "exemption").slice(0, -1),
      status: "incomplete",
    },
    ...meansJourneys({
      before: path("sums", "costs", "exemption", "exemption-ground").slice(0, -2),
      after: ["attachments", "declaration"],
      due: "fee",
    }),
  ],
};
