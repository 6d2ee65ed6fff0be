import { hearsSmallClaims } from "../../registers/courts";
import { scaleFee } from "../dues";
import { claimDefects, claimFee, isAboutChild, maintenanceDefects } from "./claim-defects";
import { debtFee, noDebtor } from "./enforceable";
import {
  type KindRules,
  type Refusal,
  type Incoming,
  USUAL_CLAIM,
  USUAL_PETITION,
  USUAL_REQUEST,
} from "./kind-rules";
import { UNDISPUTED_DECISIONS, undisputedDefects } from "./undisputed-decisions";
import { ANSWER_DECISIONS, answerRefusal, WARNING_DECISIONS, warningRefusal } from "./warning-decisions";

/** Civil Procedure Law, s. 250.19(2): the limit of the simplified procedure, of the main debt. */
const LIMIT_CENTS = 300_000;
export const noDefendant = ({ content }: Incoming): Refusal | null =>
  content.parties.some(({ role }) => role === "defendant")
    ? null
    : { code: "requestInvalid", detail: "/parties no defendant" };

const SIMPLIFIED: Omit<KindRules, "name"> = {
  ...USUAL_CLAIM,
  newCase: { ...USUAL_CLAIM.newCase, processKind: "simplified" },
  isFor: hearsSmallClaims,
  refusal: noDefendant,
  feeCents: scaleFee,
};

/** S. 405, 406.4: the judge decides on such an application within seven days. */
const ENFORCED = {
  ...USUAL_PETITION,
  newCase: { ...USUAL_PETITION.newCase, termDays: 7 },
  feeCents: debtFee,
};

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
    // What concerns a child is kept from the public: this court closes it.
    newCase: { ...USUAL_CLAIM.newCase, processKind: "simplified", isClosed: () => true },
    // S. 43(1)3: nothing is due, whatever the portal said.
    feeCents: () => 0,
    defects: maintenanceDefects,
    name: {
      lv: "prasības pieteikums (vienkāršotā procedūra, uzturlīdzekļi)",
      lvOf: "prasības pieteikuma",
      lvWhat: "prasības pieteikumu",
      en: "claim in the simplified procedure, maintenance",
    },
  },
  claim: {
    ...USUAL_CLAIM,
    newCase: { ...USUAL_CLAIM.newCase, isClosed: isAboutChild },
    refusal: noDefendant,
    defects: claimDefects,
    feeCents: claimFee,
    name: {
      lv: "prasības pieteikums",
      lvOf: "prasības pieteikuma",
      lvWhat: "prasības pieteikumu",
      en: "statement of claim",
    },
  },
  paymentOrder: {
    ...ENFORCED,
    newCase: { ...ENFORCED.newCase, processKind: "warning" },
    refusal: warningRefusal,
    name: {
      lv: "pieteikums par saistību piespiedu izpildīšanu brīdinājuma kārtībā",
      lvOf: "pieteikuma par saistību piespiedu izpildīšanu brīdinājuma kārtībā",
      lvWhat: "pieteikumu par saistību piespiedu izpildīšanu brīdinājuma kārtībā",
      en: "application for a payment order",
    },
    decisions: WARNING_DECISIONS,
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
    refusal: answerRefusal,
    received: "explanationReceived",
    paperKind: "explanation",
    decisions: ANSWER_DECISIONS,
    automatic: { days: 1, decision: "grant", input: {} },
  },
  undisputedEnforcement: {
    ...ENFORCED,
    newCase: { ...ENFORCED.newCase, processKind: "undisputed" },
    refusal: noDebtor,
    defects: undisputedDefects,
    decisions: UNDISPUTED_DECISIONS,
    name: {
      lv: "pieteikums par saistību bezstrīdus piespiedu izpildīšanu",
      lvOf: "pieteikuma par saistību bezstrīdus piespiedu izpildīšanu",
      lvWhat: "pieteikumu par saistību bezstrīdus piespiedu izpildīšanu",
      en: "application for undisputed enforcement",
    },
  },
} as const satisfies Record<string, KindRules>;
