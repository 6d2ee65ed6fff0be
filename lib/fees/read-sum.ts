import type { Cents } from "@/lib/core/money";
import { err, ok, type Result } from "@/lib/core/result";
import { LARGEST_AMOUNT, readAmount } from "@/lib/forms/fields/read-amount";
import type { FaultCode } from "./read-day";

/** A number as a machine writes it, with a sign or an exponent, or cut for its length. */
const NUMBER = /^[-\u2212\u2013]?\d[\d ]*(?:[.,]\d+)?(?:e\d+)?…?$/i;

/** Reads a sum as the forms do, and says of what is no sum whether it is below zero or beyond any claim. */
export function readSum(typed: string): Result<Cents, FaultCode> {
  const amount = readAmount(typed);
  if (amount.ok) return ok(amount.value);
  if (amount.refusal === "required") return err("notAnAmount");
  return err(amount.refusal === "notAnAmount" ? whyNone(typed) : amount.refusal);
}

function whyNone(typed: string): FaultCode {
  const line = typed.replaceAll(/€|EUR|eiro/giu, "").trim();
  if (!NUMBER.test(line)) return "notAnAmount";
  const plain = line
    .replaceAll(/[ …]/g, "")
    .replace(/^[\u2212\u2013]/, "-")
    .replace(",", ".");
  if (plain.startsWith("-")) return "amountNegative";
  return Number(plain) * 100 > LARGEST_AMOUNT ? "amountTooLarge" : "notAnAmount";
}
