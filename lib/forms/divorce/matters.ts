/** How a matter of the family stands: agreed, decided before by a court or a notary's deed, or claimed now (s. 235.1, 3). */
export const MATTER_STATES = ["agreed", "decided", "claimed"] as const;
type MatterState = (typeof MATTER_STATES)[number];

export type Matters = {
  readonly custody?: MatterState | undefined;
  readonly access?: MatterState | undefined;
  readonly maintenance?: MatterState | undefined;
  readonly property: MatterState | "none";
};

const statesOf = ({ custody, access, maintenance, property }: Matters) => [
  custody,
  access,
  maintenance,
  property,
];

/** What was agreed on, and what a court or a notary decided before, is told in the claim (s. 128(8) and 235.1, 3). */
export const isSomethingSettled = (matters: Matters): boolean =>
  statesOf(matters).some((state) => state === "agreed" || state === "decided");

/**
 * Civil Law, s. 69: where both want the divorce and nothing is left to decide, a sworn notary may dissolve the marriage. It is
 * said to the person and bars nothing.
 */
export const couldGoToNotary = (matters: Matters & { readonly otherAgrees: string }): boolean =>
  matters.otherAgrees === "yes" && !statesOf(matters).includes("claimed");
