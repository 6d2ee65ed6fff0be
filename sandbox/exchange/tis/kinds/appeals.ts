import { hearsAdministrative } from "../../registers/courts";
import { appealDecisions, cassationDecisions } from "./appeal-decisions";
import { CIVIL_APPEAL, CIVIL_CASSATION } from "./appeal-courses";
import { COMPLAINT_DECISIONS } from "./complaint-decisions";
import { inCassation, ofCivilCase, ofJudgment, ofRuling, ofShortJudgment } from "./judged";
import { type KindRules, USUAL_REQUEST } from "./kind-rules";
import { FULL_JUDGMENT_DECISIONS, NEW_FACTS_DECISIONS, RENEWAL_DECISIONS } from "./renewal-decisions";

/** A complaint about a judgment: taken by the court that judged, on the next working day when nobody acts, and sent up. */
export const USUAL_APPEAL = {
  ...USUAL_REQUEST,
  isCurable: true,
  holdsBack: true,
  automatic: { days: 1, decision: "take", input: {} },
} as const satisfies Omit<KindRules, "name">;

/** S. 454: days to bring a cassation complaint about a judgment of a court of appeal. */
const CASSATION_DAYS = 30;
/** S. 208.7(2). */
const DAYS_TO_RENEW = 5;

export const APPEALS = {
  appeal: {
    ...USUAL_APPEAL,
    isFor: (court) => court.level === "first" && !hearsAdministrative(court),
    refusal: ofJudgment("civil"),
    // S. 420(1)3 leaves it without progress, s. 440.6 does not take it in a simplified case.
    isRefusedUnpaid: (file) => file?.processKind === "simplified",
    decisions: appealDecisions({
      course: CIVIL_APPEAL,
      termOf: ({ processKind }) => (processKind === "simplified" ? null : CASSATION_DAYS),
    }),
    name: {
      lv: "apelācijas sūdzība",
      lvOf: "apelācijas sūdzības",
      lvWhat: "apelācijas sūdzību",
      en: "appeal",
    },
  },
  ancillaryComplaint: {
    ...USUAL_APPEAL,
    holdsBack: false,
    refusal: ofCivilCase,
    isRefusedUnpaid: () => true,
    decisions: COMPLAINT_DECISIONS,
    name: {
      lv: "blakus sūdzība",
      lvOf: "blakus sūdzības",
      lvWhat: "blakus sūdzību",
      en: "ancillary complaint",
    },
  },
  cassation: {
    ...USUAL_APPEAL,
    isFor: (court) => court.level !== "cassation" && !hearsAdministrative(court),
    refusal: inCassation,
    isRefusedUnpaid: () => true,
    decisions: cassationDecisions(CIVIL_CASSATION),
    name: {
      lv: "kasācijas sūdzība",
      lvOf: "kasācijas sūdzības",
      lvWhat: "kasācijas sūdzību",
      en: "cassation complaint",
    },
  },
  renewalOfProceedings: {
    ...USUAL_REQUEST,
    isCurable: true,
    holdsBack: true,
    isFor: (court) => court.level === "first" && !hearsAdministrative(court),
    refusal: ofRuling,
    decisions: RENEWAL_DECISIONS,
    automatic: { days: DAYS_TO_RENEW, decision: "grant", input: {} },
    name: {
      lv: "pieteikums par tiesvedības atjaunošanu",
      lvOf: "pieteikuma par tiesvedības atjaunošanu",
      lvWhat: "pieteikumu par tiesvedības atjaunošanu",
      en: "application to renew the proceedings",
    },
  },
  newlyDiscoveredFacts: {
    ...USUAL_REQUEST,
    isCurable: true,
    refusal: ofRuling,
    isRefusedUnpaid: () => true,
    decisions: NEW_FACTS_DECISIONS,
    automatic: { days: 10, decision: "grant", input: {} },
    name: {
      lv: "pieteikums sakarā ar jaunatklātiem apstākļiem",
      lvOf: "pieteikuma sakarā ar jaunatklātiem apstākļiem",
      lvWhat: "pieteikumu sakarā ar jaunatklātiem apstākļiem",
      en: "application on newly discovered circumstances",
    },
  },
  fullJudgmentRequest: {
    ...USUAL_REQUEST,
    holdsBack: true,
    refusal: ofShortJudgment,
    decisions: FULL_JUDGMENT_DECISIONS,
    automatic: { days: 10, decision: "grant", input: {} },
    name: {
      lv: "lūgums sastādīt pilnu spriedumu",
      lvOf: "lūguma sastādīt pilnu spriedumu",
      lvWhat: "lūgumu sastādīt pilnu spriedumu",
      en: "request for the full judgment",
    },
  },
} as const satisfies Record<string, KindRules>;
