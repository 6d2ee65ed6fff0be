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
      change: {
        materialsForms: ["paper", "certified", "audio"],
        pages: "12",
        certifiedDocuments: "2",
        paperDelivery: "post",
      },
      path: ["materials", "form", "pages", "certified", "delivery", ...END],
      status: "complete",
    },
    {
      name: "who takes part in a case that the portal does not see",
      change: {
        ...UNSEEN,
        relation: "participant",
        materialsForms: ["paper"],
        pages: "3",
        paperDelivery: "court",
      },
      inCase: null,
      path: ["case", "relation", "materials", "form", "pages", "delivery", ...END],
      status: "complete",
    },
    {
      name: "a recording on a medium",
      change: { materialsForms: ["audio"], paperDelivery: "court" },
      path: ["materials", "form", "delivery", ...END],
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
