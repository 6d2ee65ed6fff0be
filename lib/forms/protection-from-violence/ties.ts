/** Civil Procedure Law, s. 250.44: between whom the law protects; in the order of the form of Cabinet Regulation 161, annex 3. */
export const TIES = [
  "spouse",
  "formerSpouse",
  "household",
  "formerHousehold",
  "commonChild",
  "expectedChild",
  "parentChild",
  "kin",
  "intimate",
  "other",
] as const;
type Tie = (typeof TIES)[number];

type Told = {
  readonly ties: readonly Tie[];
  readonly householdPeriod: string | null;
  readonly tieDetails: string | null;
};

/** The form asks since when they live together, or from when till when they did, and which other tie there is. */
export function tiesIssue({ ties, householdPeriod, tieDetails }: Told) {
  const livedTogether = ties.includes("household") || ties.includes("formerHousehold");
  if (livedTogether && householdPeriod === null)
    return { field: "householdPeriod", code: "required" } as const;
  return ties.includes("other") && tieDetails === null
    ? ({ field: "tieDetails", code: "required" } as const)
    : undefined;
}
