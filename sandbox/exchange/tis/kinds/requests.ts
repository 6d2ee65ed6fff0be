import { CERTIFICATE_DECISIONS } from "./certificate-decisions";
import { type KindRules, USUAL_REQUEST } from "./kind-rules";
import { MATERIALS_DECISIONS } from "./materials-decisions";
import { REFUND_DECISIONS, refundDefects } from "./refund-decisions";
import { noteRequest, refuseRequest } from "./usual-decisions";
import { VIDEO_DECISIONS, videoRefusal } from "./video-decisions";

export const REQUESTS = {
  videoconference: {
    ...USUAL_REQUEST,
    refusal: videoRefusal,
    decisions: VIDEO_DECISIONS,
    name: {
      lv: "lūgums piedalīties tiesas sēdē videokonferencē",
      lvOf: "lūguma piedalīties tiesas sēdē videokonferencē",
      lvWhat: "lūgumu piedalīties tiesas sēdē videokonferencē",
      en: "request to take part by videoconference",
    },
  },
  materialsRequest: {
    ...USUAL_REQUEST,
    isCurable: true,
    decisions: MATERIALS_DECISIONS,
    goes: "caseOrNone",
    audience: "submitter",
    name: {
      lv: "lietas materiālu pieprasījums",
      lvOf: "lietas materiālu pieprasījuma",
      lvWhat: "lietas materiālu pieprasījumu",
      en: "request for case materials",
    },
  },
  certificateRequest: {
    ...USUAL_REQUEST,
    isCurable: true,
    decisions: CERTIFICATE_DECISIONS,
    goes: "caseOrNone",
    audience: "submitter",
    name: {
      lv: "izziņas pieprasījums",
      lvOf: "izziņas pieprasījuma",
      lvWhat: "izziņas pieprasījumu",
      en: "request for a certificate",
    },
  },
  attestation: {
    ...USUAL_REQUEST,
    decisions: { note: noteRequest(), refuse: refuseRequest({ title: ["Nepieņemt", "Do not take it"] }) },
    automatic: { days: 1, decision: "note", input: {} },
    name: {
      lv: "dalībnieka apliecinājums",
      lvOf: "dalībnieka apliecinājuma",
      lvWhat: "dalībnieka apliecinājumu",
      en: "attestation of a participant",
    },
  },
  feeRefund: {
    ...USUAL_REQUEST,
    defects: refundDefects,
    decisions: REFUND_DECISIONS,
    goes: "caseOrNone",
    audience: "submitter",
    name: {
      lv: "lūgums atmaksāt samaksāto",
      lvOf: "lūguma atmaksāt samaksāto",
      lvWhat: "lūgumu atmaksāt samaksāto",
      en: "request to pay back what was paid",
    },
  },
} as const satisfies Record<string, KindRules>;
