import type { Day } from "@/lib/core/day";

const EUROS = new Intl.NumberFormat("lv-LV", { style: "currency", currency: "EUR", useGrouping: "always" });
const IN_RIGA = new Intl.DateTimeFormat("sv-SE", {
  timeZone: "Europe/Riga",
  dateStyle: "short",
  timeStyle: "short",
});

/** Months as they stand after "līdz" (dative) and when something happens in them (locative). */
const MONTHS: readonly (readonly [dative: string, locative: string])[] = [
  ["janvārim", "janvārī"],
  ["februārim", "februārī"],
  ["martam", "martā"],
  ["aprīlim", "aprīlī"],
  ["maijam", "maijā"],
  ["jūnijam", "jūnijā"],
  ["jūlijam", "jūlijā"],
  ["augustam", "augustā"],
  ["septembrim", "septembrī"],
  ["oktobrim", "oktobrī"],
  ["novembrim", "novembrī"],
  ["decembrim", "decembrī"],
];

function written(day: Day | string, grammaticalCase: 0 | 1): string {
  const [year = "", month = "", date = ""] = day.split("-");
  return `${year}. gada ${String(Number(date))}. ${MONTHS[Number(month) - 1]?.[grammaticalCase] ?? ""}`;
}

/** "līdz 2026. gada 1. decembrim" */
export const untilDay = (day: Day | string): string => `līdz ${written(day, 0)}`;

/** "2026. gada 1. decembrī" */
export const onDay = (day: Day | string): string => written(day, 1);

/** "2026. gada 1. decembrī plkst. 10:00" */
export function atMoment(instant: Date): string {
  const [day = "", time = ""] = IN_RIGA.format(instant).split(" ");
  return `${onDay(day)} plkst. ${time}`;
}

export const inEuros = (cents: number): string => EUROS.format(cents / 100);
