import { type Cents, sumOf } from "@/lib/core/money";

/** Civil Procedure Law, s. 250.23(2)8–9: the costs that are asked back, with their amount. Nothing when none are. */
export const costsTotal = (items: readonly { readonly costSum: Cents }[] | undefined): Cents | null =>
  items === undefined || items.length === 0 ? null : sumOf(items.map(({ costSum }) => costSum));
