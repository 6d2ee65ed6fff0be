import { localized } from "@/components/layout/sections";
import { Details } from "@/components/ui/details";
import { Paragraph } from "@/components/ui/paragraph";
import { TermList } from "@/components/ui/term-list";
import { TextLink } from "@/components/ui/text-link";
import type { AskedStep } from "@/lib/forms/form";
import { termsIn } from "@/lib/glossary/terms-in";
import type { DraftPage } from "./draft-frame";
import type { FormWords } from "./form-words";

/** Help that only some need, folded away: what the step says of itself, and what its legal words mean. */
export function StepHelp({ of: { words }, step }: { of: DraftPage; step: AskedStep }) {
  const [title, text] = [words.maybe(`steps.${step.id}.helpTitle`), words.maybe(`steps.${step.id}.help`)];
  return (
    <>
      {title !== undefined && text !== undefined && (
        <Details summary={title}>
          <Paragraph>{text}</Paragraph>
        </Details>
      )}
      <LegalWords text={wordsOf(words, step)} words={words} />
    </>
  );
}

/** Everything that the page says in words of ours. */
function wordsOf({ text, maybe }: FormWords, step: AskedStep): string {
  const ofFields = Object.entries(step.fields).flatMap(([name, { widget }]) => [
    text(`fields.${name}.label`),
    maybe(`fields.${name}.hint`),
    ...(widget.kind === "choice" || widget.kind === "choices"
      ? widget.options.map((option) => text(`fields.${name}.options.${option}`))
      : []),
  ]);
  return [text(`steps.${step.id}.title`), maybe(`steps.${step.id}.lead`), ...ofFields].join(". ");
}

function LegalWords({ text, words: { t, language } }: { text: string; words: FormWords }) {
  const terms = termsIn(text, language);
  if (terms.length === 0) return null;
  const other = language === "lv" ? "en" : "lv";
  return (
    <Details summary={t("forms:legalWords.title")}>
      <TermList
        items={terms.map(({ code, term, other: translated, meaning }) => ({
          id: `term-${code}`,
          term,
          other: { label: t("glossary:other"), text: translated, lang: other },
          meaning,
          note: null,
        }))}
      />
      <Paragraph>
        <TextLink href={localized(language, "/glossary")} fresh>
          {t("forms:legalWords.all")}
        </TextLink>
      </Paragraph>
    </Details>
  );
}
