import type { DeskLanguage } from "./texts";

const LOCALES: Record<DeskLanguage, string> = { lv: "lv-LV", en: "en-GB" };

/** A moment as the clerk reads it, in the time of Riga. */
export const moment = (instant: Date | string, language: DeskLanguage): string =>
  new Intl.DateTimeFormat(LOCALES[language], {
    timeZone: "Europe/Riga",
    dateStyle: "medium",
    timeStyle: "short",
  }).format(new Date(instant));

export const longDay = (day: string, language: DeskLanguage): string =>
  new Intl.DateTimeFormat(LOCALES[language], { timeZone: "UTC", dateStyle: "long" }).format(
    new Date(`${day}T00:00:00Z`),
  );

/** The size of a file, rounded up: nothing that is there weighs nothing. */
export const kilobytes = (bytes: number, language: DeskLanguage): string =>
  `${new Intl.NumberFormat(LOCALES[language]).format(Math.ceil(bytes / 1024))} kB`;

export const euros = (cents: number, language: DeskLanguage): string =>
  new Intl.NumberFormat(LOCALES[language], {
    style: "currency",
    currency: "EUR",
    useGrouping: "always",
  }).format(cents / 100);
