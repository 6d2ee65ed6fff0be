import type { Language } from "@/lib/core/language";
import { translator } from "@/lib/i18n/translator";
import { TERMS, type TermCode } from "./terms";

export type Term = {
  readonly code: TermCode;
  /** In the language of the page. */
  readonly term: string;
  /** In the other language: Latvian on the English page. */
  readonly other: string;
  readonly meaning: string;
  /** The section in words; null where no single one says it. */
  readonly law: string | null;
};

/** Every term in the alphabetical order of the language. */
export function glossary(language: Language): readonly Term[] {
  const t = translator(language);
  const other = translator(language === "lv" ? "en" : "lv");
  const collator = new Intl.Collator(language);
  return TERMS.map(({ code, law }) => ({
    code,
    term: t(`glossary:terms.${code}.term`),
    other: other(`glossary:terms.${code}.term`),
    meaning: t(`glossary:terms.${code}.meaning`),
    law: law === null ? null : t(`glossary:acts.${law[0]}`, { section: law[1] }),
  })).sort((one, two) => collator.compare(one.term, two.term));
}
