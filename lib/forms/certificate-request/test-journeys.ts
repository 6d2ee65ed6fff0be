import { type FormJourneys, JUDGED_CASE, TYPED_APPLICANT } from "../test-journey";

const END = ["applicant", "attachments", "declaration"];

export const certificateJourneys: FormJourneys = {
  inCase: JUDGED_CASE,
  typed: {
    certifies: "inForce",
    certifiedFact: "Ka spriedums ir stājies spēkā",
    certificateFor: "Valsts sociālās apdrošināšanas aģentūra",
    certificateLanguage: "latvian",
    certificateForm: "electronic",
    certificateCount: "1",
    ...TYPED_APPLICANT,
    truth: "yes",
  },
  journeys: [
    {
      name: "in a case that is known",
      change: {},
      path: ["fact", "fact-words", "addressee", "certificate", ...END],
      status: "complete",
    },
    {
      name: "how far the case is, which its file tells",
      change: { certifies: "stage" },
      path: ["fact", "addressee", "certificate", ...END],
      status: "complete",
    },
    {
      name: "two, on paper, for abroad, in a case that the portal does not see",
      change: {
        caseNumber: "C33359926",
        askedCourt: "RRT",
        certificatePurpose: "Pensijas piešķiršanai citā valstī",
        certificateLanguage: "foreign",
        certificateLanguageName: "angļu",
        certificateForm: "paper",
        certificateCount: "2",
        paperDelivery: "post",
      },
      inCase: null,
      path: [
        "case-if-any",
        "fact",
        "fact-words",
        "addressee",
        "certificate",
        "foreign-language",
        "delivery",
        ...END,
      ],
      status: "complete",
    },
    {
      name: "where there is no case",
      change: {
        caseNumber: "",
        askedCourt: "RPT",
        certifies: "other",
        certifiedFact: "Ka tiesā nav lietas par mani",
      },
      inCase: null,
      path: ["case-if-any", "fact", "fact-words", "addressee", "certificate", ...END],
      status: "complete",
    },
    {
      name: "none at all",
      change: { certificateCount: "0" },
      path: ["fact", "fact-words", "addressee", "certificate"],
      status: "incomplete",
    },
  ],
};
