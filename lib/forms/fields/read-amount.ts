import { type Cents, euros, isAmbiguousAmount, isBeyondAmount, parseEuros } from "@/lib/core/money";
import { err, ok, type Result } from "@/lib/core/result";
import { plainLine } from "../plain-text";

/** Beyond this a sum is a slip of the finger, not a claim. */
export const LARGEST_AMOUNT = euros(100_000_000);

export const AMOUNT_CODES = [
  "required",
  "ambiguousAmount",
  "notAnAmount",
  "amountZero",
  "amountTooLarge",
] as const;
export type AmountCode = (typeof AMOUNT_CODES)[number];

/** Reads a sum as people type it, above zero unless told. The one judge of sums, in the browser as on the server. */
export function readAmount(
  typed: unknown,
  { mayBeZero = false }: { readonly mayBeZero?: boolean } = {},
): Result<Cents, AmountCode> {
  const line = plainLine(typed);
  if (line === "") return err("required");
  if (isAmbiguousAmount(line)) return err("ambiguousAmount");
  const amount = parseEuros(line);
  if (amount === undefined) return err(isBeyondAmount(line) ? "amountTooLarge" : "notAnAmount");
  if (amount === 0 && !mayBeZero) return err("amountZero");
  return amount > LARGEST_AMOUNT ? err("amountTooLarge") : ok(amount);
}
