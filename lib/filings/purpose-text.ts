import type { Language } from "@/lib/core/language";
import { translator } from "@/lib/i18n/translator";

const PURPOSES = [
  "filing",
  "filingData",
  "evidence",
  "powerOfAttorney",
  "paymentProof",
  "translation",
  "other",
] as const;

/** What a file of a filing is, in words; what we do not know is another document. */
export function purposeText(purpose: string, language: Language): string {
  const known = PURPOSES.find((one) => one === purpose) ?? "other";
  return translator(language)(`filings:files.purposes.${known}`);
}
