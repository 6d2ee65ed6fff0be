import type { Form } from "./form";

/** By which rules it goes: the groups of the catalogue. Words are under `forms:catalogue.procedures.<code>`. */
export const PROCEDURES = ["simplified", "claim", "special", "appeal", "administrative", "inCase"] as const;
export type Procedure = (typeof PROCEDURES)[number];

export type CatalogEntry = {
  /**
   * From where it is begun: the catalogue; a case; a case where there is one already; or a filing that it answers.
   */
  readonly startedFrom: "catalogue" | "case" | "caseIfAny" | "filing";
  readonly procedure: Procedure;
  /** Who looks over a shoulder or into the history of a browser must not learn what it is: lists and tabs say `neutralTitle`. */
  readonly discreet?: true;
  readonly load: () => Promise<Form>;
};

/** Every form, loaded only where it is filled. */
export const CATALOG = {
  "simplified-money-claim": {
    startedFrom: "catalogue",
    procedure: "simplified",
    load: async () => (await import("./simplified-money-claim/form")).simplifiedMoneyClaim,
  },
  "simplified-maintenance-claim": {
    startedFrom: "catalogue",
    procedure: "simplified",
    load: async () => (await import("./simplified-maintenance-claim/form")).simplifiedMaintenanceClaim,
  },
  claim: {
    startedFrom: "catalogue",
    procedure: "claim",
    load: async () => (await import("./claim/form")).claim,
  },
  "full-judgment-request": {
    startedFrom: "case",
    procedure: "inCase",
    load: async () => (await import("./full-judgment-request/form")).fullJudgmentRequest,
  },
  explanation: {
    startedFrom: "case",
    procedure: "inCase",
    load: async () => (await import("./explanation/form")).explanation,
  },
  appeal: {
    startedFrom: "case",
    procedure: "appeal",
    load: async () => (await import("./appeal/form")).appeal,
  },
  "ancillary-complaint": {
    startedFrom: "case",
    procedure: "appeal",
    load: async () => (await import("./ancillary-complaint/form")).ancillaryComplaint,
  },
  cassation: {
    startedFrom: "case",
    procedure: "appeal",
    load: async () => (await import("./cassation/form")).cassation,
  },
  "renewal-of-proceedings": {
    startedFrom: "case",
    procedure: "appeal",
    load: async () => (await import("./renewal-of-proceedings/form")).renewalOfProceedings,
  },
  "newly-discovered-facts": {
    startedFrom: "case",
    procedure: "appeal",
    load: async () => (await import("./newly-discovered-facts/form")).newlyDiscoveredFacts,
  },
  "administrative-application": {
    startedFrom: "catalogue",
    procedure: "administrative",
    load: async () => (await import("./administrative-application/form")).administrativeApplication,
  },
  "administrative-appeal": {
    startedFrom: "case",
    procedure: "administrative",
    load: async () => (await import("./administrative-appeal/form")).administrativeAppeal,
  },
  "administrative-cassation": {
    startedFrom: "case",
    procedure: "administrative",
    load: async () => (await import("./administrative-cassation/form")).administrativeCassation,
  },
  "payment-order": {
    startedFrom: "catalogue",
    procedure: "special",
    load: async () => (await import("./payment-order/form")).paymentOrder,
  },
  "payment-order-response": {
    startedFrom: "case",
    procedure: "inCase",
    load: async () => (await import("./payment-order-response/form")).paymentOrderResponse,
  },
  "undisputed-enforcement": {
    startedFrom: "catalogue",
    procedure: "special",
    load: async () => (await import("./undisputed-enforcement/form")).undisputedEnforcement,
  },
  videoconference: {
    startedFrom: "case",
    procedure: "inCase",
    load: async () => (await import("./videoconference/form")).videoconference,
  },
  divorce: {
    startedFrom: "catalogue",
    procedure: "claim",
    load: async () => (await import("./divorce/form")).divorce,
  },
  "securing-claim": {
    startedFrom: "caseIfAny",
    procedure: "claim",
    load: async () => (await import("./securing-claim/form")).securingClaim,
  },
  "special-procedure": {
    startedFrom: "catalogue",
    procedure: "special",
    load: async () => (await import("./special-procedure/form")).specialProcedure,
  },
  "protection-from-violence": {
    startedFrom: "caseIfAny",
    procedure: "special",
    discreet: true,
    load: async () => (await import("./protection-from-violence/form")).protectionFromViolence,
  },
  withdrawal: {
    startedFrom: "case",
    procedure: "inCase",
    load: async () => (await import("./withdrawal/form")).withdrawal,
  },
  settlement: {
    startedFrom: "case",
    procedure: "inCase",
    load: async () => (await import("./settlement/form")).settlement,
  },
  "term-extension": {
    startedFrom: "case",
    procedure: "inCase",
    load: async () => (await import("./term-extension/form")).termExtension,
  },
  "writ-of-execution-request": {
    startedFrom: "case",
    procedure: "inCase",
    load: async () => (await import("./writ-of-execution-request/form")).writRequest,
  },
  "certificate-request": {
    startedFrom: "caseIfAny",
    procedure: "inCase",
    load: async () => (await import("./certificate-request/form")).certificateRequest,
  },
  "materials-request": {
    startedFrom: "case",
    procedure: "inCase",
    load: async () => (await import("./materials-request/form")).materialsRequest,
  },
  attestation: {
    startedFrom: "case",
    procedure: "inCase",
    load: async () => (await import("./attestation/form")).attestation,
  },
  "fee-refund": {
    startedFrom: "caseIfAny",
    procedure: "inCase",
    load: async () => (await import("./fee-refund/form")).feeRefund,
  },
  "free-application": {
    startedFrom: "caseIfAny",
    procedure: "inCase",
    load: async () => (await import("./free-application/form")).freeApplication,
  },
  correction: {
    startedFrom: "filing",
    procedure: "inCase",
    load: async () => (await import("./correction/form")).correction,
  },
} as const satisfies Readonly<Record<string, CatalogEntry>>;

export type FormId = keyof typeof CATALOG;

export const FORM_IDS = Object.keys(CATALOG) as readonly FormId[];

export const isFormId = (text: string): text is FormId => Object.hasOwn(CATALOG, text);

export const catalogEntry = (form: FormId): CatalogEntry => CATALOG[form];

export const isDiscreet = (form: string): boolean => isFormId(form) && catalogEntry(form).discreet === true;

export async function formById(id: string): Promise<Form | undefined> {
  return isFormId(id) ? CATALOG[id].load() : undefined;
}
