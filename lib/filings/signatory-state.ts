/** invited: asked to sign · confirmed: signed exactly what is to be filed · refused: will not, and said why. */
export const SIGNATORY_STATES = ["invited", "confirmed", "refused"] as const;
export type SignatoryState = (typeof SIGNATORY_STATES)[number];

type Transition = { readonly from: readonly SignatoryState[]; readonly to: SignatoryState };

/**
 * What may happen to an invitation. `ask` makes it one again: another content, or whoever refused is asked once more. Whatever is not
 * here cannot happen; a trigger of the database refuses it as well, and anything at all once the filing is handed in.
 */
export const SIGNATORY_TRANSITIONS = {
  confirm: { from: ["invited"], to: "confirmed" },
  refuse: { from: ["invited"], to: "refused" },
  ask: { from: ["confirmed", "refused"], to: "invited" },
} as const satisfies Record<string, Transition>;

export type SignatoryAction = keyof typeof SIGNATORY_TRANSITIONS;

export const SIGNATORY_ACTIONS = Object.keys(SIGNATORY_TRANSITIONS) as readonly SignatoryAction[];

/** Throws on a word that the database should never hold. */
export function signatoryState(text: string): SignatoryState {
  const state = SIGNATORY_STATES.find((known) => known === text);
  if (state === undefined) throw new Error(`No state of a signatory: ${text}`);
  return state;
}
