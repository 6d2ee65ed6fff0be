import "server-only";
import { dayInRiga } from "@/lib/core/day";
import type { Language } from "@/lib/core/language";
import { env } from "@/lib/env";
import type { CalculationView } from "../calculation-view";
import { calculationQuery, readCalculation, type TypedCalculation } from "../calculator";
import { stateFee } from "../state-fee";
import { wholeCost } from "../whole-cost";
import { schedulesInForce } from "./schedules-in-force";

/** What an address asks of the calculator, and the answer; null where it names no matter. */
export async function calculationOf(
  typed: TypedCalculation,
  language: Language,
): Promise<CalculationView | null> {
  const calculation = readCalculation(typed, dayInRiga(new Date()));
  if (calculation === null) return null;
  if (calculation.question === null) return { calculation, result: null };
  const fee = stateFee(calculation.question, await schedulesInForce());
  const address = `${env().APP_ORIGIN}/${language}/fees?${calculationQuery(calculation)}`;
  return { calculation, result: { fee, cost: wholeCost(fee, calculation.whatIf), address } };
}
