import { type FormId, isFormId } from "./catalog";

/**
 * What has happened to people, as they would say it, and the forms that may help, the likeliest first. Words are under
 * `finding:situations.<code>`.
 */
const FORMS_IN = {
  owedMoney: [
    "simplified-money-claim",
    "payment-order",
    "undisputed-enforcement",
    "claim",
    "securing-claim",
    "writ-of-execution-request",
  ],
  askedToPay: ["payment-order-response", "explanation", "renewal-of-proceedings", "term-extension", "appeal"],
  separation: ["divorce", "simplified-maintenance-claim", "claim", "settlement"],
  maintenance: ["simplified-maintenance-claim", "divorce", "writ-of-execution-request"],
  violence: ["protection-from-violence"],
  harmed: ["claim", "simplified-money-claim", "securing-claim"],
  work: ["claim", "simplified-money-claim"],
  facts: ["special-procedure"],
  authority: ["administrative-application", "administrative-appeal", "administrative-cassation"],
  againstRuling: [
    "full-judgment-request",
    "appeal",
    "ancillary-complaint",
    "cassation",
    "renewal-of-proceedings",
    "newly-discovered-facts",
    "administrative-appeal",
    "administrative-cassation",
  ],
  inCase: [
    "explanation",
    "correction",
    "videoconference",
    "term-extension",
    "withdrawal",
    "settlement",
    "attestation",
    "free-application",
  ],
  papers: ["materials-request", "certificate-request", "full-judgment-request", "writ-of-execution-request"],
  feeBack: ["fee-refund"],
  other: ["free-application", "claim", "special-procedure"],
} as const;

export type Situation = keyof typeof FORMS_IN;

export const SITUATIONS = Object.keys(FORMS_IN) as readonly Situation[];

export const isSituation = (text: string): text is Situation => Object.hasOwn(FORMS_IN, text);

export const formsIn = (situation: Situation): readonly FormId[] =>
  FORMS_IN[situation].filter((id): id is FormId => isFormId(id));
