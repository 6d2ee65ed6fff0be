import { type Cents, euros, sumOf } from "@/lib/core/money";
import { claimAmount } from "@/lib/fees/claim-amount";

/** Civil Procedure Law, s. 250.19(2): the limit of the simplified procedure, for maintenance of each child by itself. */
export const LIMIT_PER_CHILD: Cents = euros(3000);

type Asked = { readonly monthly: Cents };

/** What a claim for maintenance comes to: the payments of a year (s. 35). */
export const yearlyOf = ({ monthly }: Asked): Cents => claimAmount({ kind: "maintenance", monthly }).amount;

export const isAboveLimit = (children: readonly Asked[]): boolean =>
  children.some((child) => yearlyOf(child) > LIMIT_PER_CHILD);

export const monthlyTotal = (children: readonly Asked[]): Cents =>
  sumOf(children.map(({ monthly }) => monthly));

export const yearlyTotal = (children: readonly Asked[]): Cents =>
  sumOf(children.map((child) => yearlyOf(child)));
