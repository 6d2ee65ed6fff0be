import type { CaseFacts } from "../case-facts";
import { type FormJourneys, JUDGED_CASE, TYPED_APPLICANT } from "../test-journey";

/** A case in which a warning was sent to the one who answers. */
export const WARNED_CASE: CaseFacts = {
  ...JUDGED_CASE,
  processKind: "warning",
  status: "warningSent",
  subject: "Par saistības piespiedu izpildīšanu brīdinājuma kārtībā",
  ownRole: "debtor",
  participants: [
    {
      role: "applicant",
      kind: "company",
      name: "SIA “Durvis”",
      registrationNumber: "40003032949",
      isOwn: false,
    },
    { role: "debtor", kind: "person", name: "Ilze Bērziņa-Ķēniņa", registrationNumber: null, isOwn: true },
  ],
  hearings: [],
  rulings: [],
};

const paid = { warningAnswer: "paid", paidOn: { day: "3", month: "11", year: "2026" }, paidSum: "250" };
const rest = ["attachments", "declaration"];

/** Civil Procedure Law, s. 406.7. */
export const paymentOrderResponseJourneys: FormJourneys = {
  inCase: WARNED_CASE,
  typed: { ...TYPED_APPLICANT, warningAnswer: "objection", objectionReason: "", truth: "yes" },
  journeys: [
    { name: "objects", change: {}, path: ["applicant", "answer", "objection", ...rest], status: "complete" },
    {
      name: "objects and says why",
      change: { objectionReason: "Preci neesmu saņēmusi, rēķins nav mans." },
      path: ["applicant", "answer", "objection", ...rest],
      status: "complete",
    },
    { name: "has paid", change: paid, path: ["applicant", "answer", "payment", ...rest], status: "complete" },
    {
      name: "admits a part",
      change: {
        warningAnswer: "partAdmitted",
        admittedSum: "100",
        admittedPart: "Atzīstu rēķinu par aprīli, bet ne par maiju.",
      },
      path: ["applicant", "answer", "admitted-part", ...rest],
      status: "complete",
    },
    {
      name: "in a case that the portal does not see",
      change: { caseNumber: "C30112326", caseCourt: "RRT", creditorName: "SIA “Durvis”" },
      inCase: null,
      path: ["case", "creditor-told", "applicant", "answer", "objection", ...rest],
      status: "complete",
    },
    {
      name: "a court that sends no warnings",
      change: { caseNumber: "C30112326", caseCourt: "AT" },
      inCase: null,
      path: ["case"],
      status: "incomplete",
    },
    {
      name: "will have paid tomorrow",
      change: { ...paid, paidOn: { day: "23", month: "11", year: "2026" } },
      path: ["applicant", "answer", "payment"],
      status: "incomplete",
    },
    {
      name: "in a case that is no warning",
      change: {},
      inCase: { ...WARNED_CASE, processKind: "claim" },
      path: ["other-procedure"],
      status: "stopped",
    },
    {
      name: "the one who asked for the warning",
      change: {},
      inCase: { ...WARNED_CASE, ownRole: "applicant" },
      path: ["creditor"],
      status: "stopped",
    },
    {
      name: "after the decision",
      change: {},
      inCase: { ...WARNED_CASE, status: "inForce" },
      path: ["decided"],
      status: "stopped",
    },
  ],
};
