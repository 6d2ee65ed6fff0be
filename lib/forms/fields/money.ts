import type { Cents } from "@/lib/core/money";
import type { Field } from "../field";
import { reading } from "../reading";
import { readAmount } from "./read-amount";

/** A sum as people type it; zero only where that is an answer. */
export function money({ mayBeZero = false }: { readonly mayBeZero?: boolean } = {}): Field<Cents> {
  const schema = reading((typed, refuse): Cents => {
    const amount = readAmount(typed, { mayBeZero });
    return amount.ok ? amount.value : refuse(amount.refusal);
  });
  return { widget: { kind: "money", mayBeZero }, isOptional: false, schema };
}
