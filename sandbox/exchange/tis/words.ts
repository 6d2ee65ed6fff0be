import type { Day } from "@/lib/core/day";

const LONG_DAY = new Intl.DateTimeFormat("lv-LV", { timeZone: "UTC", dateStyle: "long" });
const EUROS = new Intl.NumberFormat("lv-LV", { style: "currency", currency: "EUR" });
const INSTANT = new Intl.DateTimeFormat("lv-LV", {
  timeZone: "Europe/Riga",
  dateStyle: "long",
  timeStyle: "short",
});

/** How papers of the court write days, moments and sums. */
export const longDay = (day: Day | string): string => LONG_DAY.format(new Date(`${day}T00:00:00Z`));
export const longMoment = (instant: Date): string => INSTANT.format(instant);
export const inEuros = (cents: number): string => EUROS.format(cents / 100);
