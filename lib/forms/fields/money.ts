import { type Cents, euros, parseEuros } from "@/lib/core/money";
import type { Field } from "../field";
import { plainLine } from "../plain-text";
import { reading } from "../reading";

/** Beyond this a sum is a slip of the finger, not a claim. */
const LIMIT = euros(100_000_000);

/** `1.250` may be a thousand or one and a quarter: the person is asked. */
const AMBIGUOUS = /^\d{1,3}[.,]\d{3}$/;

/** A sum above zero, as people type it. */
export function money(): Field<Cents> {
  const schema = reading((typed, refuse): Cents => {
    const line = plainLine(typed);
    if (line === "") return refuse("required");
    if (AMBIGUOUS.test(line.replace(/\s*(€|EUR|eiro)$/iu, ""))) return refuse("ambiguousAmount");
    const amount = parseEuros(line);
    if (amount === undefined) return refuse("notAnAmount");
    if (amount === 0) return refuse("amountZero");
    return amount > LIMIT ? refuse("amountTooLarge") : amount;
  });
  return { widget: { kind: "money" }, isOptional: false, schema };
}
