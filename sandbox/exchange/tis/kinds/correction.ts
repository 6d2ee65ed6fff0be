import { type KindRules, USUAL_REQUEST } from "./kind-rules";

/** Waits with what it corrects (tis/receive-correction.ts) and has no decision of its own. */
export const CORRECTION = {
  correction: {
    ...USUAL_REQUEST,
    paperKind: "correction",
    received: "correctionReceived",
    decisions: {},
    automatic: null,
    name: {
      lv: "trūkumu novēršana",
      lvOf: "trūkumu novēršanas",
      lvWhat: "trūkumu novēršanu",
      en: "correction of defects",
    },
  },
} as const satisfies Record<string, KindRules>;
