import { Page } from "@/components/layout/page";
import { LetterNav, letterId } from "@/components/ui/letter-nav";
import { Paragraph } from "@/components/ui/paragraph";
import { Section } from "@/components/ui/section";
import { TermList } from "@/components/ui/term-list";
import type { Language } from "@/lib/core/language";
import { glossary, type Term } from "@/lib/glossary/glossary";
import { translator } from "@/lib/i18n/translator";

/** Legal words in plain ones; each has an address of its own: `/glossary#appeal`. */
export function GlossaryPage({ language }: { language: Language }) {
  const t = translator(language);
  const groups = Map.groupBy(glossary(language), ({ term }) => letterOf(term, language));
  return (
    <Page language={language} path="/glossary" area="public" title={t("glossary:title")}>
      <Paragraph size="lead">{t("glossary:lead")}</Paragraph>
      <LetterNav label={t("glossary:letters")} letters={[...groups.keys()]} />
      {[...groups].map(([letter, terms]) => (
        <Section key={letter} id={letterId(letter)} title={letter}>
          <TermList items={terms.map((term) => itemOf(term, language))} />
        </Section>
      ))}
    </Page>
  );
}

const letterOf = (term: string, language: Language): string => (term[0] ?? "").toLocaleUpperCase(language);

function itemOf({ code, term, other, meaning, law }: Term, language: Language) {
  const t = translator(language);
  return {
    id: code,
    term,
    other: { label: t("glossary:other"), text: other, lang: language === "lv" ? "en" : "lv" },
    meaning,
    note: law === null ? null : `${t("glossary:law")}: ${law}`,
  };
}
