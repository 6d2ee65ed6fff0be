import { type FormJourneys, JUDGED_CASE, TYPED_APPLICANT } from "../test-journey";

const END = ["text", "applicant", "attachments", "declaration"];

export const freeApplicationJourneys: FormJourneys = {
  inCase: JUDGED_CASE,
  typed: {
    writesTo: "request",
    freeSubject: "Par tiesas sēdes atlikšanu",
    freeText: "Lūdzu atlikt tiesas sēdi, jo atrodos slimnīcā",
    ...TYPED_APPLICANT,
    truth: "yes",
  },
  journeys: [
    { name: "asks for something in a case", change: {}, path: ["screening", ...END], status: "complete" },
    {
      name: "asks a question where there is no case",
      change: {
        writesTo: "ask",
        caseNumber: "",
        askedCourt: "RPT",
        freeSubject: "Par tiesas darba laiku",
        freeText: "Lūdzu pateikt, kad var iepazīties ar lietu",
      },
      inCase: null,
      path: ["screening", "case-if-any", ...END],
      status: "complete",
    },
    {
      name: "adds documents, in a case that the portal does not see",
      change: { writesTo: "documents", caseNumber: "C33359926", askedCourt: "RRT" },
      inCase: null,
      path: ["screening", "case-if-any", ...END],
      status: "complete",
    },
    { name: "a claim", change: { writesTo: "claim" }, path: ["screening", "claim"], status: "stopped" },
    {
      name: "a complaint about a ruling",
      change: { writesTo: "complain" },
      path: ["screening", "complaint"],
      status: "stopped",
    },
    {
      name: "for the prosecution",
      change: { writesTo: "prosecution" },
      path: ["screening", "prosecution"],
      status: "stopped",
    },
    { name: "without a text", change: { freeText: "" }, path: ["screening", "text"], status: "incomplete" },
  ],
};
