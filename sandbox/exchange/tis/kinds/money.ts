import { z } from "zod";
import { untilDay } from "../words";
import { termEnd } from "../../legal-days";
import { dayInRiga } from "@/lib/core/day";
import { hearsSmallClaims } from "../../registers/courts";
import { scaleFee } from "../dues";
import { terminated, warned } from "./case-changes";
import { decision } from "./decision";
import {
  type KindRules,
  type Refusal,
  type Incoming,
  USUAL_CLAIM,
  USUAL_PETITION,
  USUAL_REQUEST,
} from "./kind-rules";
import { ends, PETITION_DECISIONS } from "./petition-decisions";
import { planFrom } from "./plan";
import { grantRequest, noteRequest, refuseRequest } from "./usual-decisions";

/** Civil Procedure Law, s. 250.19(2): the limit of the simplified procedure, of the main debt. */
const LIMIT_CENTS = 300_000;
/** S. 406.5: the debtor answers a warning within fourteen days. */
const DAYS_TO_ANSWER_WARNING = 14;

export const noDefendant = ({ content }: Incoming): Refusal | null =>
  content.parties.some(({ role }) => role === "defendant")
    ? null
    : { code: "requestInvalid", detail: "/parties no defendant" };

const noDebtor = ({ content }: Incoming): Refusal | null =>
  content.parties.some(({ role }) => role === "debtor")
    ? null
    : { code: "requestInvalid", detail: "/parties no debtor" };

const SIMPLIFIED: Omit<KindRules, "name"> = {
  ...USUAL_CLAIM,
  newCase: { ...USUAL_CLAIM.newCase, processKind: "simplified" },
  isFor: hearsSmallClaims,
  refusal: noDefendant,
  feeCents: scaleFee,
};

const sendWarning = decision({
  title: ["Nosūtīt brīdinājumu parādniekam", "Send the warning to the debtor"],
  outcome: "registered",
  needs: z.object({}),
  isOffered: ({ file }) => file?.status === "opened",
  paper: ({ filing, moment }) => ({
    kind: "warning",
    title: "Tiesas brīdinājums",
    paragraphs: [
      `Tiesa brīdina parādnieku par saistības piespiedu izpildīšanu: ${filing.content.subject}.`,
      `Parādnieks samaksā parādu vai iesniedz tiesai iebildumus ${untilDay(termEnd(dayInRiga(moment.at), DAYS_TO_ANSWER_WARNING))}.`,
    ],
  }),
  changes: (file, { moment, documentId }) =>
    warned(file, { at: moment.at, documentId, days: DAYS_TO_ANSWER_WARNING }),
  next: ({ moment }) => planFrom(moment.at, { days: DAYS_TO_ANSWER_WARNING + 3, decision: "grant" }),
});

export const MONEY = {
  simplifiedMoneyClaim: {
    ...SIMPLIFIED,
    name: {
      lv: "prasības pieteikums (vienkāršotā procedūra, nauda)",
      lvOf: "prasības pieteikuma",
      lvWhat: "prasības pieteikumu",
      en: "claim in the simplified procedure, money",
    },
    defects: ({ content, corrections }) =>
      ((corrections.at(-1) ?? content).mainDebtCents ?? 0) > LIMIT_CENTS
        ? [
            {
              field: null,
              text: "Galvenais parāds pārsniedz 3 000 €; vienkāršotā procedūra nav piemērojama.",
            },
          ]
        : [],
  },
  simplifiedMaintenanceClaim: {
    ...SIMPLIFIED,
    name: {
      lv: "prasības pieteikums (vienkāršotā procedūra, uzturlīdzekļi)",
      lvOf: "prasības pieteikuma",
      lvWhat: "prasības pieteikumu",
      en: "claim in the simplified procedure, maintenance",
    },
  },
  claim: {
    ...USUAL_CLAIM,
    refusal: noDefendant,
    name: {
      lv: "prasības pieteikums",
      lvOf: "prasības pieteikuma",
      lvWhat: "prasības pieteikumu",
      en: "statement of claim",
    },
  },
  paymentOrder: {
    ...USUAL_PETITION,
    newCase: { ...USUAL_PETITION.newCase, processKind: "warning" },
    refusal: noDebtor,
    name: {
      lv: "pieteikums par saistību piespiedu izpildīšanu brīdinājuma kārtībā",
      lvOf: "pieteikuma par saistību piespiedu izpildīšanu brīdinājuma kārtībā",
      lvWhat: "pieteikumu par saistību piespiedu izpildīšanu brīdinājuma kārtībā",
      en: "application for a payment order",
    },
    decisions: {
      "send-warning": sendWarning,
      grant: grantRequest({
        title: ["Nolemt par piespiedu izpildi", "Order enforcement"],
        isOffered: ({ file }) => file?.status === "warningSent",
        changes: ends("granted", null),
      }),
      refuse: refuseRequest({ changes: ends("dismissed") }),
    },
    automatic: { days: 3, decision: "send-warning", input: {} },
  },
  paymentOrderResponse: {
    ...USUAL_REQUEST,
    name: {
      lv: "parādnieka atbilde uz brīdinājumu",
      lvOf: "parādnieka atbildes uz brīdinājumu",
      lvWhat: "parādnieka atbildi uz brīdinājumu",
      en: "debtor's answer to a warning",
    },
    received: "explanationReceived",
    paperKind: "explanation",
    decisions: {
      grant: grantRequest({
        title: ["Izbeigt tiesvedību par izpildi", "Terminate the enforcement proceedings"],
        changes: (file, { moment, documentId }) => terminated(file, { at: moment.at, documentId }),
      }),
      note: noteRequest(),
      refuse: refuseRequest(),
    },
    automatic: { days: 1, decision: "grant", input: {} },
  },
  undisputedEnforcement: {
    ...USUAL_PETITION,
    newCase: { ...USUAL_PETITION.newCase, processKind: "undisputed" },
    refusal: noDebtor,
    decisions: PETITION_DECISIONS,
    name: {
      lv: "pieteikums par saistību bezstrīdus piespiedu izpildīšanu",
      lvOf: "pieteikuma par saistību bezstrīdus piespiedu izpildīšanu",
      lvWhat: "pieteikumu par saistību bezstrīdus piespiedu izpildīšanu",
      en: "application for undisputed enforcement",
    },
  },
} as const satisfies Record<string, KindRules>;
