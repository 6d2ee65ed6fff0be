/**
 * The life of a filing. prepared: frozen, not yet handed in · accepted: received by the portal, the time that counts ·
 * sending: on its way · registered: the court's system has given it a number · attention: a person must look.
 */
export const FILING_STATES = ["prepared", "accepted", "sending", "registered", "attention"] as const;
export type FilingState = (typeof FILING_STATES)[number];

type Transition = { readonly from: readonly FilingState[]; readonly to: FilingState };

/** What may happen to a filing. Whatever is not here cannot happen; a trigger of the database refuses it as well. */
export const TRANSITIONS = {
  accept: { from: ["prepared"], to: "accepted" },
  send: { from: ["accepted"], to: "sending" },
  stop: { from: ["sending"], to: "attention" },
  resume: { from: ["attention"], to: "sending" },
  register: { from: ["accepted", "sending", "attention"], to: "registered" },
} as const satisfies Record<string, Transition>;

export type FilingAction = keyof typeof TRANSITIONS;

export const FILING_ACTIONS = Object.keys(TRANSITIONS) as readonly FilingAction[];

export const isFilingState = (text: string): text is FilingState =>
  FILING_STATES.some((state) => state === text);

/** Throws on a word that the database should never hold. */
export function filingState(text: string): FilingState {
  if (!isFilingState(text)) throw new Error(`No state of a filing: ${text}`);
  return text;
}
