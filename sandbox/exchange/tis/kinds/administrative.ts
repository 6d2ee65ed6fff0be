import { hearsAdministrative } from "../../registers/courts";
import { USUAL_APPEAL } from "./appeals";
import { type KindRules, USUAL_CLAIM } from "./kind-rules";

export const ADMINISTRATIVE = {
  administrativeApplication: {
    ...USUAL_CLAIM,
    newCase: { ...USUAL_CLAIM.newCase, processKind: "administrative", role: "applicant" },
    isFor: hearsAdministrative,
    refusal: ({ content }) =>
      content.parties.some(({ role }) => role === "authority")
        ? null
        : { code: "requestInvalid", detail: "/parties no authority" },
    name: {
      lv: "pieteikums administratīvajai tiesai",
      lvOf: "pieteikuma administratīvajai tiesai",
      lvWhat: "pieteikumu administratīvajai tiesai",
      en: "application to the administrative court",
    },
  },
  administrativeAppeal: {
    ...USUAL_APPEAL,
    name: {
      lv: "apelācijas sūdzība (administratīvais process)",
      lvOf: "apelācijas sūdzības",
      lvWhat: "apelācijas sūdzību",
      en: "appeal, administrative",
    },
  },
  administrativeCassation: {
    ...USUAL_APPEAL,
    name: {
      lv: "kasācijas sūdzība (administratīvais process)",
      lvOf: "kasācijas sūdzības",
      lvWhat: "kasācijas sūdzību",
      en: "cassation complaint, administrative",
    },
  },
} as const satisfies Record<string, KindRules>;
