import { LANGUAGES } from "@/lib/core/language";
import { translator } from "@/lib/i18n/translator";

const CALLED = [
  "RPT",
  "RRT",
  "KRT",
  "LRT",
  "VRT",
  "ZRT",
  "ELT",
  "ART",
  "RAT",
  "KUAT",
  "LAAT",
  "VAT",
  "ZAT",
  "ADAT",
  "AT",
] as const;

/** What people call a court, in both languages: they search in the words of their papers. Its own name is not among them. */
export function everydayNames(courtId: string): string {
  const known = CALLED.find((id) => id === courtId);
  return known === undefined
    ? ""
    : LANGUAGES.map((language) => translator(language)(`directory:alsoCalled.${known}`)).join(" ");
}
