import type { Language } from "@/lib/core/language";
import { translator } from "@/lib/i18n/translator";
import { purposeOf } from "./purpose";

/** What a file of a filing is, in words. */
export function purposeText(purpose: string, language: Language): string {
  return translator(language)(`filings:files.purposes.${purposeOf(purpose)}`);
}
