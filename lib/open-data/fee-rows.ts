import type { OpenItem } from "@/lib/fees/open-items";

export const FEE_COLUMNS = [
  "item",
  "name",
  "kind",
  "amount",
  "law",
  "confidence",
  "toBeConfirmed",
  "rate",
  "source",
] as const;

/** One row for each item; a rate that is no single sum is told whole, as JSON. */
export const feeRow = ({ item, name, rate, law, confidence, toBeConfirmed, source }: OpenItem) => ({
  item,
  name,
  kind: rate.kind,
  amount: rate.kind === "fixed" || rate.kind === "unit" ? rate.amount : null,
  law,
  confidence,
  toBeConfirmed: toBeConfirmed ?? false,
  rate: JSON.stringify(rate),
  source,
});
