import { issueLabel } from "@/components/form/field-label";
import { issueSentence } from "@/components/form/form-words";
import { typedLines } from "@/components/form/typed-text";
import { localized } from "@/components/layout/sections";
import { Paragraph } from "@/components/ui/paragraph";
import { Section } from "@/components/ui/section";
import { SummaryList } from "@/components/ui/summary-list";
import { Tag } from "@/components/ui/tag";
import { TextLink } from "@/components/ui/text-link";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { Day } from "@/lib/core/day";
import type { Language } from "@/lib/core/language";
import { factsAmong } from "@/lib/forms/facts";
import { issuesOfMeans, type MeansBody } from "@/lib/means/kept-means";
import { meansStep } from "@/lib/means/means-questions";
import { meansPath } from "@/lib/means/page-after-means";
import { meansWords } from "./means-words";

type MeansSummaryProps = { kept: MeansBody; today: Day; language: Language };

/** What was told, step by step as it was typed, each with what is wrong there and the way to change it. */
export function MeansSummary({ kept, today, language }: MeansSummaryProps) {
  const words = meansWords(language);
  return kept.answered.map((step) => {
    const title = words.text(`steps.${step}.title`);
    const { fields } = meansStep(step);
    const [wrong] = issuesOfMeans(step, kept.typed, today);
    const lines = typedLines(words, {
      fields,
      typed: kept.typed,
      facts: factsAmong({}),
    });
    return (
      <Section key={step} id={step} title={title} level={3}>
        {wrong !== undefined && (
          <Paragraph>
            <Tag tone="warning">{words.t("means:kept.wrong")}</Tag>{" "}
            {issueSentence(words, wrong, issueLabel(words, fields, wrong.field))}
          </Paragraph>
        )}
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
