import type { KindRules } from "./kind-rules";
import { USUAL_REQUEST } from "./kind-rules";
import { renewed, underAppeal } from "./case-changes";
import { grantRequest, refuseRequest } from "./usual-decisions";

/** An appeal or a complaint that is taken goes to the court above with the case. */
export const USUAL_APPEAL = {
  ...USUAL_REQUEST,
  isCurable: true,
  decisions: {
    grant: grantRequest({
      title: ["Pieņemt un nosūtīt augstākai tiesai", "Take it and send it to the court above"],
      changes: (file, { moment, documentId }) => underAppeal(file, { at: moment.at, documentId }),
    }),
    refuse: refuseRequest({ title: ["Atteikties pieņemt", "Refuse to take it"] }),
  },
} as const satisfies Omit<KindRules, "name">;

const USUAL_RENEWAL = {
  ...USUAL_REQUEST,
  isCurable: true,
  decisions: {
    grant: grantRequest({
      title: ["Apmierināt un atsākt izskatīšanu", "Grant and hear the case again"],
      changes: (file, { moment, documentId }) => renewed(file, { at: moment.at, documentId }),
    }),
    refuse: refuseRequest(),
  },
} as const satisfies Omit<KindRules, "name">;

export const APPEALS = {
  appeal: {
    ...USUAL_APPEAL,
    name: {
      lv: "apelācijas sūdzība",
      lvOf: "apelācijas sūdzības",
      lvWhat: "apelācijas sūdzību",
      en: "appeal",
    },
  },
  ancillaryComplaint: {
    ...USUAL_APPEAL,
    name: {
      lv: "blakus sūdzība",
      lvOf: "blakus sūdzības",
      lvWhat: "blakus sūdzību",
      en: "ancillary complaint",
    },
  },
  cassation: {
    ...USUAL_APPEAL,
    name: {
      lv: "kasācijas sūdzība",
      lvOf: "kasācijas sūdzības",
      lvWhat: "kasācijas sūdzību",
      en: "cassation complaint",
    },
  },
  renewalOfProceedings: {
    ...USUAL_RENEWAL,
    name: {
      lv: "pieteikums par tiesvedības atjaunošanu",
      lvOf: "pieteikuma par tiesvedības atjaunošanu",
      lvWhat: "pieteikumu par tiesvedības atjaunošanu",
      en: "application to renew the proceedings",
    },
  },
  newlyDiscoveredFacts: {
    ...USUAL_RENEWAL,
    name: {
      lv: "pieteikums sakarā ar jaunatklātiem apstākļiem",
      lvOf: "pieteikuma sakarā ar jaunatklātiem apstākļiem",
      lvWhat: "pieteikumu sakarā ar jaunatklātiem apstākļiem",
      en: "application on newly discovered circumstances",
    },
  },
  fullJudgmentRequest: {
    ...USUAL_REQUEST,
    name: {
      lv: "lūgums sastādīt pilnu spriedumu",
      lvOf: "lūguma sastādīt pilnu spriedumu",
      lvWhat: "lūgumu sastādīt pilnu spriedumu",
      en: "request for the full judgment",
    },
  },
} as const satisfies Record<string, KindRules>;
