import type { Court } from "@/lib/exchange/shapes";
import { hearsAdministrative } from "../../registers/courts";
import { ADMINISTRATIVE_APPEAL, ADMINISTRATIVE_CASSATION } from "./appeal-courses";
import { appealDecisions, cassationDecisions } from "./appeal-decisions";
import { USUAL_APPEAL } from "./appeals";
import { ofJudgment } from "./judged";
import { type KindRules, USUAL_CLAIM } from "./kind-rules";

/** Administrative Procedure Law, s. 190(1.1): the judge decides within seven days. */
const TERM_OF_APPLICATION = 7;

const judgesOnAppeal = ({ courtId }: Court): boolean => courtId === "ADAT";

export const ADMINISTRATIVE = {
  administrativeApplication: {
    ...USUAL_CLAIM,
    newCase: {
      ...USUAL_CLAIM.newCase,
      processKind: "administrative",
      role: "applicant",
      termDays: TERM_OF_APPLICATION,
    },
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
    isFor: hearsAdministrative,
    refusal: ofJudgment("administrative"),
    // S. 329: a month to bring a cassation complaint.
    decisions: appealDecisions({ course: ADMINISTRATIVE_APPEAL, termOf: () => "month" }),
    name: {
      lv: "apelācijas sūdzība (administratīvais process)",
      lvOf: "apelācijas sūdzības",
      lvWhat: "apelācijas sūdzību",
      en: "appeal, administrative",
    },
  },
  administrativeCassation: {
    ...USUAL_APPEAL,
    isFor: (court) => hearsAdministrative(court) || judgesOnAppeal(court),
    refusal: ofJudgment("administrative"),
    decisions: cassationDecisions(ADMINISTRATIVE_CASSATION),
    name: {
      lv: "kasācijas sūdzība (administratīvais process)",
      lvOf: "kasācijas sūdzības",
      lvWhat: "kasācijas sūdzību",
      en: "cassation complaint, administrative",
    },
  },
} as const satisfies Record<string, KindRules>;
