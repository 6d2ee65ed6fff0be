import { type Cents, cents, euros, sumOf } from "@/lib/core/money";
import { claimAmount } from "@/lib/fees/claim-amount";
import type { FeeItem } from "@/lib/fees/fee-item";
import type { AnswersOf } from "../field";
import { claimTotal } from "../parts/claim-total";
import {
  countsMonths,
  type MONEY_CLAIM_FIELDS,
  type PERIODIC_CLAIM_FIELDS,
  type UNVALUED_CLAIM_FIELDS,
  type VALUED_CLAIM_FIELDS,
} from "./fields";
import type { Subject } from "./subjects";

type Valued = AnswersOf<typeof VALUED_CLAIM_FIELDS>;
type Periodic = AnswersOf<typeof PERIODIC_CLAIM_FIELDS>;
type Unvalued = AnswersOf<typeof UNVALUED_CLAIM_FIELDS>;

/** All claims of a statement, kind by kind. */
export type Claims = {
  readonly disputeKind: Subject;
  readonly moneyClaims?: readonly AnswersOf<typeof MONEY_CLAIM_FIELDS>[] | undefined;
  readonly valuedClaims?: readonly Valued[] | undefined;
  readonly periodicClaims?: readonly Periodic[] | undefined;
  readonly unvaluedClaims?: readonly Unvalued[] | undefined;
};

/** One claim with its amount by s. 35 and what its fee is reckoned from; null where it has no amount. */
export type Reckoned = { readonly about: string; readonly amount: Cents | null; readonly item: FeeItem };

const valuedAmount = ({ valuedKind, claimedValue, cadastralValue }: Valued): Cents =>
  valuedKind === "immovable"
    ? claimAmount({ kind: "immovable", sum: claimedValue, cadastral: cadastralValue ?? cents(0) }).amount
    : claimAmount({ kind: valuedKind, sum: claimedValue }).amount;

const periodicAmount = ({ periodicKind, monthlyPayment: monthly, monthsLeft }: Periodic): Cents =>
  countsMonths(periodicKind)
    ? claimAmount({ kind: periodicKind, monthly, months: monthsLeft ?? 0 }).amount
    : claimAmount({ kind: periodicKind, monthly }).amount;

const isMaintenance = ({ periodicKind }: Periodic): boolean => periodicKind === "maintenance";

/** Nobody pays for these: Civil Procedure Law, s. 43(1)1 and 43(1)3. */
const FREE: readonly FeeItem[] = ["civil.labour_claim", "civil.child_maintenance"];

/**
 * Every claim of an employee is free (s. 43(1)1); so is maintenance for a child or parent, and paternity that is asked for with it
 * (s. 43(1)3). The rest is by the table of money claims, or 300 euros where there is no amount (Annex 3).
 */
export function reckonedClaims(claims: Claims): readonly Reckoned[] {
  const {
    disputeKind,
    moneyClaims = [],
    valuedClaims = [],
    periodicClaims = [],
    unvaluedClaims = [],
  } = claims;
  const withMaintenance = disputeKind === "maintenance" && periodicClaims.some(isMaintenance);
  const item = (usual: FeeItem): FeeItem => (disputeKind === "labour" ? "civil.labour_claim" : usual);
  return [
    ...moneyClaims.map((claim) => ({
      about: claim.about,
      amount: claimTotal(claim),
      item: item("civil.monetary_claim"),
    })),
    ...valuedClaims.map((claim) => ({
      about: claim.valuedAbout,
      amount: valuedAmount(claim),
      item: item("civil.monetary_claim"),
    })),
    ...periodicClaims.map((claim) => ({
      about: claim.periodicAbout,
      amount: periodicAmount(claim),
      item: item(isMaintenance(claim) ? "civil.child_maintenance" : "civil.monetary_claim"),
    })),
    ...unvaluedClaims.map(({ unvaluedAbout, unvaluedKind }) => ({
      about: unvaluedAbout,
      amount: null,
      item: withMaintenance
        ? ("civil.child_maintenance" as const)
        : item(unvaluedKind === "nonMonetary" ? "civil.non_monetary_claim" : "civil.non_assessable_claim"),
    })),
  ];
}

/** The amount of the claim: the sum of those that have one (s. 35(1)10). */
export const claimSum = (claims: Claims): Cents =>
  sumOf(reckonedClaims(claims).flatMap(({ amount }) => (amount === null ? [] : [amount])));

/** Whether any of them costs something, so that a ground of exemption matters. */
export const costsSomething = (claims: Claims): boolean =>
  reckonedClaims(claims).some(({ item }) => !FREE.includes(item));

export const mainDebtOf = ({ moneyClaims }: Claims): Cents | null =>
  moneyClaims === undefined ? null : sumOf(moneyClaims.map(({ mainDebt }) => mainDebt));

/** S. 250.19(2): nothing but money, and no more main debt than the simplified procedure takes. */
const SIMPLIFIED_LIMIT: Cents = euros(3000);
export function isSmallMoney(claims: Claims): boolean {
  const main = mainDebtOf(claims);
  const isOnlyMoney = [claims.valuedClaims, claims.periodicClaims, claims.unvaluedClaims].every(
    (others) => others === undefined,
  );
  return main !== null && isOnlyMoney && main <= SIMPLIFIED_LIMIT;
}

/** S. 82.1: above this one acts oneself or through an advocate. */
const ADVOCATE_LIMIT: Cents = euros(150_000);
export const needsAdvocate = (claims: Claims): boolean => claimSum(claims) > ADVOCATE_LIMIT;
