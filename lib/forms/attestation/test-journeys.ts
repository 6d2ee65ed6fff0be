import { type FormJourneys, JUDGED_CASE, TYPED_APPLICANT } from "../test-journey";

const END = ["own-words", "undertaking", "applicant", "attachments", "declaration"];

export const attestationJourneys: FormJourneys = {
  inCase: JUDGED_CASE,
  typed: {
    attests: "rights",
    readDocument: "Pušu tiesību un pienākumu izskaidrojums",
    attested: "yes",
    ...TYPED_APPLICANT,
    truth: "yes",
  },
  journeys: [
    { name: "rights and duties", change: {}, path: ["kind", "read", ...END], status: "complete" },
    {
      name: "a witness warned, in a case that the portal does not see",
      change: {
        caseNumber: "C33359926",
        caseCourt: "RRT",
        attests: "liability",
        attestedAs: "witness",
        readDocument: "Brīdinājums lieciniekam par atbildību",
      },
      inCase: null,
      path: ["case", "own-role", "kind", "read", ...END],
      status: "complete",
    },
    {
      name: "secrecy",
      change: {
        attests: "secrecy",
        readDocument: "Brīdinājums par komercnoslēpuma glabāšanu",
        secretKind: "trade",
        attestedText: "Materiālus glabāšu seifā savā birojā",
      },
      path: ["kind", "read", "secret", ...END],
      status: "complete",
    },
    {
      name: "taking part",
      change: {
        attests: "participation",
        actAttended: "Piedalījos tiesas sēdē videokonferencē",
        actDate: { day: "20", month: "11", year: "2026" },
      },
      path: ["kind", "act", ...END],
      status: "complete",
    },
    {
      name: "taking part tomorrow",
      change: {
        attests: "participation",
        actAttended: "Piedalījos tiesas sēdē videokonferencē",
        actDate: { day: "23", month: "11", year: "2026" },
      },
      path: ["kind", "act"],
      status: "incomplete",
    },
    {
      name: "without attesting",
      change: { attested: "" },
      path: ["kind", "read", "own-words", "undertaking"],
      status: "incomplete",
    },
  ],
};
