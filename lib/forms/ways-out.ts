import type { Day } from "@/lib/core/day";
import type { CaseFacts } from "./case-facts";
import { catalogEntry, type FormId } from "./catalog";
import { formsForCase } from "./forms-for-case";

type Ways = Readonly<Record<string, readonly FormId[]>>;

/** The forms that a dead end sends to, by form and dead end, the likeliest first. A dead end whose words name a form has it here. */
const WAYS: Partial<Readonly<Record<FormId, Ways>>> = {
  "simplified-money-claim": {
    maintenance: ["simplified-maintenance-claim"],
    "not-money": ["claim"],
    "above-limit": ["claim", "payment-order"],
  },
  "simplified-maintenance-claim": {
    "other-person": ["claim"],
    parentage: ["claim"],
    "earlier-order": ["claim"],
    "above-limit": ["claim"],
  },
  claim: {
    "small-money": ["simplified-money-claim"],
    "child-maintenance": ["simplified-maintenance-claim"],
    divorce: ["divorce"],
    violence: ["protection-from-violence"],
    authority: ["administrative-application"],
  },
  divorce: { nullity: ["claim"] },
  "payment-order": {
    "not-money": ["claim"],
    "counter-performance": ["claim"],
    joint: ["simplified-money-claim", "claim"],
    "debtor-unknown": ["simplified-money-claim", "claim"],
    "above-limit": ["claim"],
  },
  "payment-order-response": {
    "other-procedure": ["explanation"],
    creditor: ["withdrawal"],
    decided: ["claim"],
  },
  "undisputed-enforcement": {
    "not-listed": ["payment-order", "claim"],
    "not-due": ["securing-claim"],
  },
  "protection-from-violence": {
    administrative: ["protection-from-violence"],
    "not-related": ["claim"],
  },
  "securing-claim": {
    administrative: ["free-application", "securing-claim"],
    "non-material": ["free-application", "protection-from-violence"],
  },
  "special-procedure": { dispute: ["claim"] },
  explanation: {
    "warning-procedure": ["payment-order-response"],
    claimant: ["free-application"],
    over: ["free-application"],
  },
  "full-judgment-request": {
    "not-simplified": ["appeal"],
    "not-short": ["appeal", "ancillary-complaint"],
  },
  appeal: {
    "short-judgment": ["full-judgment-request"],
    "default-judgment": ["renewal-of-proceedings"],
    "regional-judgment": ["cassation"],
    "meeting-judgment": ["cassation"],
    decision: ["ancillary-complaint"],
    administrative: ["administrative-appeal"],
    "no-judgment": ["ancillary-complaint"],
  },
  "ancillary-complaint": {
    judgment: ["appeal", "cassation"],
    final: ["newly-discovered-facts"],
    administrative: ["free-application"],
  },
  cassation: {
    "first-instance": ["appeal"],
    "simplified-final": ["newly-discovered-facts"],
    decision: ["ancillary-complaint"],
    administrative: ["administrative-cassation"],
    "no-judgment": ["ancillary-complaint"],
  },
  "renewal-of-proceedings": {
    claimant: ["appeal"],
    "not-default": ["appeal", "ancillary-complaint", "full-judgment-request"],
    "no-judgment": ["explanation"],
  },
  "newly-discovered-facts": {
    "not-in-force": ["appeal", "cassation", "ancillary-complaint"],
    administrative: ["free-application"],
  },
  "administrative-application": { "not-authority": ["claim", "simplified-money-claim"] },
  "administrative-appeal": {
    cassation: ["administrative-cassation"],
    decision: ["free-application"],
    civil: ["appeal"],
  },
  "administrative-cassation": {
    "appeal-first": ["administrative-appeal"],
    decision: ["free-application"],
    civil: ["cassation"],
  },
  withdrawal: {
    agreed: ["settlement"],
    "not-claimant": ["explanation", "free-application"],
  },
  settlement: { "not-party": ["free-application"] },
  "writ-of-execution-request": {
    duplicate: ["free-application"],
    "not-in-force": ["securing-claim"],
  },
  "fee-refund": { "too-late": ["term-extension"] },
  "free-application": {
    claim: ["claim", "special-procedure", "administrative-application"],
    complaint: [
      "appeal",
      "ancillary-complaint",
      "cassation",
      "administrative-appeal",
      "administrative-cassation",
    ],
  },
};

/** Dead ends that several forms have, in the words of all. */
const SHARED: Ways = { "administrative-case": ["free-application"] };

export const waysOf = (form: FormId): Ways => ({ ...SHARED, ...WAYS[form] });

/** Every form to which dead ends of its own lead from a form. */
export const formsFrom = (form: FormId): readonly FormId[] => [
  ...new Set(Object.values(WAYS[form] ?? {}).flat()),
];

type Stopped = {
  readonly form: FormId;
  readonly deadEnd: string;
  /** The case in which it was begun, where the portal sees it. */
  readonly inCase: CaseFacts | null;
  readonly today: Day;
};

export type WayOut = { readonly form: FormId; readonly path: string };

/** Where a dead end leads, the case kept; a form that does not fit the case is left out where another does. */
export function waysOut({ form: from, deadEnd, inCase, today }: Stopped): readonly WayOut[] {
  const forms = waysOf(from)[deadEnd] ?? [];
  if (inCase === null) return forms.map((form) => ({ form, path: `/forms/${form}` }));
  const { now, may } = formsForCase(inCase, today);
  const isOutside = (form: FormId): boolean =>
    form === from || catalogEntry(form).startedFrom === "catalogue";
  const fitting = forms.filter((form) => isOutside(form) || now.includes(form) || may.includes(form));
  return (fitting.length > 0 ? fitting : forms).map((form) => ({
    form,
    path: isOutside(form)
      ? `/forms/${form}`
      : `/forms/${form}/begin?case=${encodeURIComponent(inCase.caseId)}`,
  }));
}
