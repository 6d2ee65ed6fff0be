import { typedLines } from "@/components/form/typed-text";
import { localized } from "@/components/layout/sections";
import { Paragraph } from "@/components/ui/paragraph";
import { Section } from "@/components/ui/section";
import { SummaryList } from "@/components/ui/summary-list";
import { TextLink } from "@/components/ui/text-link";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { Language } from "@/lib/core/language";
import { factsAmong } from "@/lib/forms/facts";
import type { MeansBody } from "@/lib/means/kept-means";
import { meansStep } from "@/lib/means/means-questions";
import { meansPath } from "@/lib/means/page-after-means";
import { meansWords } from "./means-words";

/** What was told, step by step as it was typed, each with the way to change it. */
export function MeansSummary({ kept, language }: { kept: MeansBody; language: Language }) {
  const words = meansWords(language);
  return kept.answered.map((step) => {
    const title = words.text(`steps.${step}.title`);
    const lines = typedLines(words, {
      fields: meansStep(step).fields,
      typed: kept.typed,
      facts: factsAmong({}),
    });
    return (
      <Section key={step} id={step} title={title} level={3}>
        {lines.length === 0 ? (
          <Paragraph>{words.t("means:kept.empty")}</Paragraph>
        ) : (
          <SummaryList items={lines} />
        )}
        <Paragraph>
          <TextLink href={localized(language, meansPath(step))} fresh>
            {words.t("means:kept.change")}
            <VisuallyHidden>: {title}</VisuallyHidden>
          </TextLink>
        </Paragraph>
      </Section>
    );
  });
}
