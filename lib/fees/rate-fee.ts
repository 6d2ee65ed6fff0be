import { type Cents, cents } from "@/lib/core/money";
import type { Bracket, FeeRate, FeeUnit, PercentBracket } from "./schedule";

/** How a known rate comes to its sum; words for people are under `fees:explanation.<code>`. */
export type RateExplanation =
  | { readonly code: "bracket"; readonly above: Cents | null; readonly upTo: Cents | null }
  | {
      readonly code: "percentBracket";
      readonly above: Cents | null;
      readonly upTo: Cents | null;
      readonly base: Cents;
      readonly perMille: number;
      readonly minimum: Cents;
    }
  | {
      readonly code: "percent";
      readonly perMille: number;
      readonly minimum: Cents | null;
      readonly maximum: Cents | null;
    }
  | { readonly code: "unit"; readonly amount: Cents; readonly unit: FeeUnit; readonly quantity: number }
  | { readonly code: "fixed" | "free" };

type Asked = { readonly amountCents?: Cents | undefined; readonly quantity?: number | undefined };
type Found = { readonly fee: Cents; readonly explanation: RateExplanation };

/** What a rate makes of an amount or a number; nothing when the amount that it needs is missing. */
export function rateFee(rate: FeeRate, { amountCents, quantity = 1 }: Asked): Found | undefined {
  switch (rate.kind) {
    case "unknown":
      return undefined;
    case "fixed":
      return { fee: rate.amount, explanation: { code: rate.amount === 0 ? "free" : "fixed" } };
    case "unit":
      return {
        fee: cents(rate.amount * quantity),
        explanation: { code: "unit", amount: rate.amount, unit: rate.unit, quantity },
      };
    default:
      return amountCents === undefined || amountCents < 0 ? undefined : byAmount(rate, amountCents);
  }
}

function byAmount(
  rate: Extract<FeeRate, { kind: "scale" | "percentScale" | "percent" }>,
  amount: Cents,
): Found {
  if (rate.kind === "percent") return percentFee(rate, amount);
  if (rate.kind === "scale") {
    const { above, bracket } = bracketOf<Bracket>(amount, rate.brackets);
    return { fee: bracket.fee, explanation: { code: "bracket", above, upTo: bracket.upTo } };
  }
  const { above, bracket } = bracketOf<PercentBracket>(amount, rate.brackets);
  const reckoned = bracket.base + shareOf(amount - (above ?? 0), bracket.perMille);
  return {
    fee: cents(Math.max(reckoned, bracket.minimum)),
    explanation: { code: "percentBracket", above, ...bracket },
  };
}

function percentFee(
  { perMille, minimum, maximum }: Extract<FeeRate, { kind: "percent" }>,
  amount: Cents,
): Found {
  const least = Math.max(shareOf(amount, perMille), minimum ?? 0);
  return {
    fee: cents(maximum === null ? least : Math.min(least, maximum)),
    explanation: { code: "percent", perMille, minimum, maximum },
  };
}

/** A share of a sum, half a cent rounded up. */
export const shareOf = (amount: number, perMille: number): Cents =>
  cents(Math.floor((amount * perMille + 500) / 1_000));

/** The end of a bracket belongs to it. */
function bracketOf<Row extends { readonly upTo: Cents | null }>(
  amount: Cents,
  brackets: readonly Row[],
): { above: Cents | null; bracket: Row } {
  let above: Cents | null = null;
  for (const bracket of brackets) {
    if (bracket.upTo === null || amount <= bracket.upTo) return { above, bracket };
    above = bracket.upTo;
  }
  throw new Error("The last bracket of a scale has no end");
}
