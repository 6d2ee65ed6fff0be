import type { UndisputedObligation } from "@/lib/courts/enforcement-courts";

/**
 * The obligations that are enforced without a dispute, Civil Procedure Law, s. 400(1): secured by a public mortgage or a commercial
 * pledge; fixed-term contracts for money or the return of movables, notarially certified; leases that are certified or in the
 * land register; a protested bill. Nothing else is enforced this way.
 */
export const LISTED_OBLIGATIONS = [
  "immovablePledge",
  "shipMortgage",
  "commercialPledge",
  "money",
  "movable",
  "leaseOfImmovable",
  "bill",
] as const;
export type ListedObligation = (typeof LISTED_OBLIGATIONS)[number];

/** As a question it has a way out; whoever takes it never comes to the rules below. */
export type Basis = ListedObligation | "other";

/** What decides on the court (s. 403): a bill is money. */
export const courtObligation = (basis: Basis): UndisputedObligation =>
  basis === "bill" || basis === "other" ? "money" : basis;

/** Where immovables are pledged or leased, they decide on the court (s. 403(2)). */
export const hasImmovables = (basis: Basis): boolean =>
  basis === "immovablePledge" || basis === "leaseOfImmovable";

/** Where other things are pledged, they are described. */
export const hasPledge = (basis: Basis): boolean => basis === "commercialPledge" || basis === "shipMortgage";

/** S. 400(1)3: to leave since the term is over or since the rent is not paid, and to pay the rent. */
type LeaseDemand = "vacate" | "vacateUnpaid" | "rent";

type Demanded = {
  readonly obligationBasis: Basis;
  readonly leaseDemand?: readonly LeaseDemand[] | undefined;
};

/** Money is owed under each of them, but for a movable that is to be returned and a lease under which nothing but leaving is asked. */
export const owesMoney = ({ obligationBasis, leaseDemand }: Demanded): boolean =>
  obligationBasis === "leaseOfImmovable"
    ? leaseDemand?.includes("rent") === true
    : obligationBasis !== "movable";
