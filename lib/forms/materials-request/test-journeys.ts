import { type FormJourneys, JUDGED_CASE, TYPED_APPLICANT } from "../test-journey";

const END = ["applicant", "attachments", "declaration"];
const UNSEEN = { caseNumber: "C33359926", caseCourt: "RRT" };

export const materialsJourneys: FormJourneys = {
  inCase: JUDGED_CASE,
  typed: {
    materials: ["recording"],
    materialsWhich: "Tiesas sēdes ieraksts 2026. gada 2. novembrī",
    materialsForms: ["eCopy"],
    ...TYPED_APPLICANT,
    truth: "yes",
  },
  journeys: [
    { name: "an electronic copy", change: {}, path: ["materials", "form", ...END], status: "complete" },
    {
      name: "certified copies and a recording",
      change: { materialsForms: ["paper", "certified", "audio"], pages: "12", certifiedDocuments: "2" },
      path: ["materials", "form", "pages", "certified", ...END],
      status: "complete",
    },
    {
      name: "who takes part in a case that the portal does not see",
      change: { ...UNSEEN, relation: "participant", materialsForms: ["paper"], pages: "3" },
      inCase: null,
      path: ["case", "relation", "materials", "form", "pages", ...END],
      status: "complete",
    },
    {
      name: "a stranger, when the case is over",
      change: {
        ...UNSEEN,
        relation: "other",
        caseStage: "ended",
        materialsReason: "Rakstu zinātnisku darbu par tiesu praksi",
      },
      inCase: null,
      path: ["case", "relation", "stage", "interest", "materials", "form", ...END],
      status: "complete",
    },
    {
      name: "a stranger, while it is open",
      change: { ...UNSEEN, relation: "other", caseStage: "open" },
      inCase: null,
      path: ["case", "relation", "stage", "open-case"],
      status: "stopped",
    },
    { name: "in no form", change: { materialsForms: [] }, path: ["materials", "form"], status: "incomplete" },
  ],
};
