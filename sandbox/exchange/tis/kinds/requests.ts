import { hearingChanged } from "./case-changes";
import { type KindRules, USUAL_REQUEST } from "./kind-rules";
import { grantRequest, noteRequest, refuseRequest } from "./usual-decisions";

export const REQUESTS = {
  videoconference: {
    ...USUAL_REQUEST,
    decisions: {
      grant: grantRequest({
        changes: (file, { filing }) =>
          hearingChanged(file, hearingOf(filing.content.concerns), {
            mode: "video",
            videoUrl: `https://video.example/${file.caseId}`,
          }),
        event: "lv.elieta.hearing.changed",
      }),
      refuse: refuseRequest(),
    },
    name: {
      lv: "lūgums piedalīties tiesas sēdē videokonferencē",
      lvOf: "lūguma piedalīties tiesas sēdē videokonferencē",
      lvWhat: "lūgumu piedalīties tiesas sēdē videokonferencē",
      en: "request to take part by videoconference",
    },
  },
  materialsRequest: {
    ...USUAL_REQUEST,
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

type Concern = { readonly kind: string; readonly id: string } | null;
const hearingOf = (concerns: Concern): string | null => (concerns?.kind === "hearing" ? concerns.id : null);
