import { type Cents, cents, sumOf } from "@/lib/core/money";

type Sum = Cents | null | undefined;

export type MonthlyMeans = {
  readonly meansWages?: Sum;
  readonly meansPension?: Sum;
  readonly meansBenefits?: Sum;
  readonly meansOtherIncome?: Sum;
  readonly meansFamilyIncome?: Sum;
  readonly meansHousing?: Sum;
  readonly meansLoans?: Sum;
  readonly meansMaintenance?: Sum;
  readonly meansOtherCosts?: Sum;
};

export type MeansSums = {
  /** Of the person alone; what others of the household earn is told apart. */
  readonly income: Cents;
  readonly household: Cents;
  readonly costs: Cents;
  /** What the household has left in a month; below zero when it spends more than it has. */
  readonly left: Cents;
};

const total = (sums: readonly Sum[]): Cents => sumOf(sums.filter((sum) => sum !== null && sum !== undefined));

/**
 * Adds up a month. It judges nothing: whether somebody is released the court decides in view of their means (Civil Procedure
 * Law, s. 43(4)), and from what sums one is needy or of low income the rules of each municipality say.
 */
export function meansSums(means: MonthlyMeans): MeansSums {
  const income = total([means.meansWages, means.meansPension, means.meansBenefits, means.meansOtherIncome]);
  const household = total([income, means.meansFamilyIncome]);
  const costs = total([means.meansHousing, means.meansLoans, means.meansMaintenance, means.meansOtherCosts]);
  return { income, household, costs, left: cents(household - costs) };
}
