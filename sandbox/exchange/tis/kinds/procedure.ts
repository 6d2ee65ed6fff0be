import { terminated } from "./case-changes";
import { type KindRules, USUAL_REQUEST } from "./kind-rules";
import { answerRequest, grantRequest, noteRequest, refuseRequest } from "./usual-decisions";

/** Granting it ends the proceedings without a judgment (Civil Procedure Law, s. 223). */
const ENDS_THE_CASE = {
  grant: grantRequest({
    title: ["Izbeigt tiesvedību", "Terminate the proceedings"],
    changes: (file, { moment, documentId }) => terminated(file, { at: moment.at, documentId }),
  }),
  refuse: refuseRequest(),
} as const;

export const PROCEDURE = {
  explanation: {
    ...USUAL_REQUEST,
    received: "explanationReceived",
    paperKind: "explanation",
    decisions: { note: noteRequest(), refuse: refuseRequest({ title: ["Nepieņemt", "Do not take it"] }) },
    automatic: { days: 1, decision: "note", input: {} },
    name: {
      lv: "paskaidrojums",
      lvOf: "paskaidrojuma",
      lvWhat: "paskaidrojumu",
      en: "explanation",
    },
  },
  withdrawal: {
    ...USUAL_REQUEST,
    decisions: ENDS_THE_CASE,
    name: {
      lv: "pieteikums par atteikšanos no prasības",
      lvOf: "pieteikuma par atteikšanos no prasības",
      lvWhat: "pieteikumu par atteikšanos no prasības",
      en: "withdrawal of the claim",
    },
  },
  settlement: {
    ...USUAL_REQUEST,
    decisions: ENDS_THE_CASE,
    name: { lv: "izlīgums", lvOf: "izlīguma", lvWhat: "izlīgumu", en: "settlement" },
  },
  termExtension: {
    ...USUAL_REQUEST,
    name: {
      lv: "lūgums pagarināt vai atjaunot termiņu",
      lvOf: "lūguma pagarināt vai atjaunot termiņu",
      lvWhat: "lūgumu pagarināt vai atjaunot termiņu",
      en: "request to extend or restore a term",
    },
  },
  writOfExecutionRequest: {
    ...USUAL_REQUEST,
    name: {
      lv: "lūgums izsniegt izpildu rakstu",
      lvOf: "lūguma izsniegt izpildu rakstu",
      lvWhat: "lūgumu izsniegt izpildu rakstu",
      en: "request for a writ of execution",
    },
  },
  freeApplication: {
    ...USUAL_REQUEST,
    goes: "caseOrNone",
    decisions: { answer: answerRequest(), note: noteRequest(), refuse: refuseRequest() },
    automatic: { days: 5, decision: "note", input: {} },
    name: { lv: "iesniegums", lvOf: "iesnieguma", lvWhat: "iesniegumu", en: "application in free form" },
  },
} as const satisfies Record<string, KindRules>;
