import { type Cents, sumOf } from "@/lib/core/money";

export type ClaimSums = {
  readonly mainDebt: Cents;
  readonly interest: Cents | null;
  readonly penalty: Cents | null;
};

const present = (amounts: readonly (Cents | null)[]): Cents[] => amounts.filter((amount) => amount !== null);

/** One claim with what belongs to it: interest and penalty are part of their claim (Civil Procedure Law, s. 35(1)1). */
export const claimTotal = ({ mainDebt, interest, penalty }: ClaimSums): Cents =>
  sumOf(present([mainDebt, interest, penalty]));

export type ClaimTotals = {
  readonly mainDebt: Cents;
  readonly interest: Cents;
  readonly penalty: Cents;
  readonly total: Cents;
};

/** The sums over all claims (s. 35(1)10). */
export const claimTotals = (claims: readonly ClaimSums[]): ClaimTotals => ({
  mainDebt: sumOf(claims.map(({ mainDebt }) => mainDebt)),
  interest: sumOf(present(claims.map(({ interest }) => interest))),
  penalty: sumOf(present(claims.map(({ penalty }) => penalty))),
  total: sumOf(claims.map((claim) => claimTotal(claim))),
});
