import "server-only";
import { dayInRiga } from "@/lib/core/day";
import type { Language } from "@/lib/core/language";
import { env } from "@/lib/env";
import type { CalculationView } from "../calculation-view";
import { calculationQuery, readCalculation, type TypedCalculation } from "../calculator";
import { governingSchedule } from "../governing-schedule";
import { stateFee } from "../state-fee";
import { wholeCost } from "../whole-cost";
import { refusedSchedules } from "./refused-schedules";
import { schedulesInForce } from "./schedules-in-force";

/** What an address asks of the calculator, and the answer; null where it names no matter. */
export async function calculationOf(
  typed: TypedCalculation,
  language: Language,
): Promise<CalculationView | null> {
  const today = dayInRiga(new Date());
  const calculation = readCalculation(typed, today);
  if (calculation === null) return null;
  const { question } = calculation;
  if (question === null) return { calculation, result: null };
  const [schedules, refused] = await Promise.all([schedulesInForce(), refusedSchedules()]);
  const fee = stateFee(question, schedules);
  return {
    calculation,
    result: {
      fee,
      cost: wholeCost(fee, calculation.whatIf),
      schedule: governingSchedule(question.date, schedules),
      refused: refused.filter(({ validFrom }) => validFrom <= question.date),
      address: `${env().APP_ORIGIN}/${language}/fees?${calculationQuery(calculation)}`,
      isFuture: question.date > today,
      isPast: question.date < today,
    },
  };
}
