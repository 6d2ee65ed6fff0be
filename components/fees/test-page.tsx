import { renderToStaticMarkup } from "react-dom/server";
import { day } from "@/lib/core/day";
import type { Language } from "@/lib/core/language";
import { BUILT_IN_SCHEDULES } from "@/lib/fees/built-in-schedules";
import type { CalculationView } from "@/lib/fees/calculation-view";
import { calculationQuery, readCalculation, strangeMatter, typedCalculation } from "@/lib/fees/calculator";
import { governingSchedule } from "@/lib/fees/governing-schedule";
import { stateFee } from "@/lib/fees/state-fee";
import { wholeCost } from "@/lib/fees/whole-cost";
import { FeesPage } from "./fees-page";

export const TODAY = day("2026-11-22");
export const COMPARED = new Date("2026-11-22T12:05:00Z");
export type Given = Record<string, string | string[]>;

function viewOf(given: Given): CalculationView | null {
  const calculation = readCalculation(typedCalculation.parse(given), TODAY);
  if (calculation === null) return null;
  const { question } = calculation;
  if (question === null) return { calculation, result: null };
  const fee = stateFee(question, BUILT_IN_SCHEDULES);
  return {
    calculation,
    result: {
      fee,
      cost: wholeCost(fee, calculation.whatIf),
      schedule: governingSchedule(question.date, BUILT_IN_SCHEDULES),
      address: `https://portal.example/lv/fees?${calculationQuery(calculation)}`,
      refused: [],
      isFuture: question.date > TODAY,
      isPast: question.date < TODAY,
    },
  };
}

export const markupOf = (given: Given, language: Language): string =>
  renderToStaticMarkup(
    <FeesPage
      view={viewOf(given)}
      strangeMatter={strangeMatter(typedCalculation.parse(given))}
      asOf={COMPARED}
      language={language}
    />,
  );
export const words = (markup: string): string =>
  markup
    .replaceAll(/<[^>]+>/g, " ")
    .replaceAll("&amp;", "&")
    .replaceAll(/\s+/g, " ");
export const page = (given: Given, language: Language = "lv"): string => words(markupOf(given, language));
export const claim = (amount: string, more: Given = {}): Given => ({
  matter: "claim",
  item: "civil.monetary_claim",
  amount,
  ...more,
});
