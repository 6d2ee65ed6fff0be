/** The items that have words in `fees:items`, as they stand in the schedule. */
export const FEE_ITEMS = [
  "civil.monetary_claim",
  "civil.non_assessable_claim",
  "civil.non_monetary_claim",
] as const;
export type FeeItem = (typeof FEE_ITEMS)[number];

export const isFeeItem = (text: string): text is FeeItem => FEE_ITEMS.some((item) => item === text);
