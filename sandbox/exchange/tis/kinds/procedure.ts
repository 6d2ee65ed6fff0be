import type { CaseFile } from "../case-file";
import type { Decided } from "./decision";
import {
  SETTLEMENT_DECISIONS,
  settlementRefusal,
  WITHDRAWAL_DECISIONS,
  withdrawalRefusal,
} from "./ending-decisions";
import { type Incoming, type KindRules, type Refusal, USUAL_REQUEST } from "./kind-rules";
import { TERM_DECISIONS } from "./term-decisions";
import { WRIT_DECISIONS, writRefusal } from "./writ-decisions";
import { answerRequest, grantRequest, noteRequest, refuseRequest } from "./usual-decisions";

/** Once the case is decided or has ended there is nothing more to explain. */
const explanationRefusal = ({ file }: Incoming): Refusal | null =>
  file !== null && EXPLAINED.includes(file.status)
    ? { code: "requestInvalid", detail: "/caseId decided" }
    : null;

const EXPLAINED: readonly CaseFile["status"][] = [
  "decided",
  "inForce",
  "terminated",
  "refused",
  "deemedNotFiled",
];

/** Civil Procedure Law, s. 250.26: either side may ask for a hearing; the explanation is where the defendant does. */
const asksForHearing = (file: CaseFile, { filing }: Pick<Decided<unknown>, "filing">): CaseFile =>
  filing.content.hearing.requested ? { ...file, hearingRequested: true } : file;

export const PROCEDURE = {
  explanation: {
    ...USUAL_REQUEST,
    received: "explanationReceived",
    paperKind: "explanation",
    refusal: explanationRefusal,
    decisions: {
      note: noteRequest({ changes: asksForHearing }),
      refuse: refuseRequest({ title: ["Nepieņemt", "Do not take it"] }),
    },
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
    refusal: withdrawalRefusal,
    decisions: WITHDRAWAL_DECISIONS,
    name: {
      lv: "pieteikums par atteikšanos no prasības",
      lvOf: "pieteikuma par atteikšanos no prasības",
      lvWhat: "pieteikumu par atteikšanos no prasības",
      en: "withdrawal of the claim",
    },
  },
  settlement: {
    ...USUAL_REQUEST,
    refusal: settlementRefusal,
    decisions: SETTLEMENT_DECISIONS,
    automatic: { days: 2, decision: "ask-both", input: {} },
    name: { lv: "izlīgums", lvOf: "izlīguma", lvWhat: "izlīgumu", en: "settlement" },
  },
  termExtension: {
    ...USUAL_REQUEST,
    decisions: TERM_DECISIONS,
    name: {
      lv: "lūgums pagarināt vai atjaunot termiņu",
      lvOf: "lūguma pagarināt vai atjaunot termiņu",
      lvWhat: "lūgumu pagarināt vai atjaunot termiņu",
      en: "request to extend or restore a term",
    },
  },
  writOfExecutionRequest: {
    ...USUAL_REQUEST,
    audience: "submitter",
    refusal: writRefusal,
    decisions: WRIT_DECISIONS,
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
    decisions: {
      answer: answerRequest(),
      grant: grantRequest(),
      note: noteRequest(),
      refuse: refuseRequest(),
    },
    automatic: { days: 5, decision: "note", input: {} },
    name: { lv: "iesniegums", lvOf: "iesnieguma", lvWhat: "iesniegumu", en: "application in free form" },
  },
} as const satisfies Record<string, KindRules>;
