import type { Cents } from "@/lib/core/money";
import type { Field } from "../field";
import { reading } from "../reading";
import { readAmount } from "./read-amount";

/** A sum above zero, as people type it. */
export function money(): Field<Cents> {
  const schema = reading((typed, refuse): Cents => {
    const amount = readAmount(typed);
    return amount.ok ? amount.value : refuse(amount.refusal);
  });
  return { widget: { kind: "money" }, isOptional: false, schema };
}
