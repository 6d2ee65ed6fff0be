import { type Cents, euros } from "@/lib/core/money";
import type { Mandate, NewFiling } from "@/lib/exchange/shapes";

/** Civil Procedure Law, s. 82.1: from which value of the obligation on only an advocate may act for a party. */
export const ADVOCATE_FROM: Cents = euros(150_000);

/** What s. 82.1 looks at. Null is what the portal does not know. */
export type Matter = {
  readonly kind: NewFiling["kind"];
  /** True for the Economic Affairs Court. */
  readonly isEconomicCourt: boolean;
  /** The value of the obligation that the dispute is about. */
  readonly obligation: Cents | null;
  readonly isTradeSecret: boolean | null;
};

export type AdvocateReason = "cassation" | "economicCourt" | "largeObligation" | "tradeSecret";

/** Why the party must act itself or through an advocate; null when anybody with a power may. Confidence: high (s. 82.1). */
export function advocateReason(matter: Matter): AdvocateReason | null {
  if (matter.kind === "cassation") return "cassation";
  if (matter.isEconomicCourt) return "economicCourt";
  if (matter.obligation !== null && matter.obligation > ADVOCATE_FROM) return "largeObligation";
  return matter.isTradeSecret === true ? "tradeSecret" : null;
}

export type AdvocateFinding =
  | { readonly may: "yes" }
  /** Whether the assigned provider is an advocate, and whether a guardian counts as the party, the portal does not know. */
  | { readonly may: "unsure"; readonly reason: AdvocateReason }
  | { readonly may: "no"; readonly reason: AdvocateReason };

/** Whether a mandate of this kind is enough in the matter. An officer is the party itself; for oneself nobody asks. */
export function mayRepresent(kind: Mandate["kind"], matter: Matter): AdvocateFinding {
  const reason = advocateReason(matter);
  if (reason === null || kind === "officer" || kind === "advocateOrder") return { may: "yes" };
  return { may: kind === "powerOfAttorney" ? "no" : "unsure", reason };
}
