import type { ComponentProps } from "react";
import { Paragraph } from "@/components/ui/paragraph";
import { Section } from "@/components/ui/section";
import { SummaryList } from "@/components/ui/summary-list";
import { TextLink } from "@/components/ui/text-link";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { factsAmong } from "@/lib/forms/facts";
import type { AskedStep, ListStep, QuestionStep } from "@/lib/forms/form";
import type { DefectAnswer } from "@/lib/forms/fields/defect-answers";
import { entriesOf } from "@/lib/forms/typed";
import { answerText } from "@/lib/forms/answer-text";
import { addressOf, type DraftPage } from "./draft-frame";
import { EntryCard } from "./entry-card";

/** What was answered at one step; every answer leads back to its question and from there to this page again. */
export function CheckSection({ of, step }: { of: DraftPage; step: AskedStep }) {
  return (
    <Section id={`check-${step.id}`} title={of.words.text(`steps.${step.id}.title`)}>
      {step.kind === "list" ? <Entries of={of} step={step} /> : <Answers of={of} step={step} />}
    </Section>
  );
}

function Entries({ of, step }: { of: DraftPage; step: ListStep }) {
  const { draft, words } = of;
  const context = ` ${words.t("forms:check.changeOf", { what: words.text(`steps.${step.id}.title`) })}`;
  const entries = entriesOf(draft.typed[step.id]);
  return (
    <>
      {entries.map((entry, index) => (
        <EntryCard key={entry.id} of={of} step={step} entry={entry} index={index} back="check" level={3} />
      ))}
      <Paragraph>
        <TextLink href={addressOf(of, `${step.id}?back=check`)} fresh>
          {words.text(`steps.${step.id}.add`)}
          <VisuallyHidden>{context}</VisuallyHidden>
        </TextLink>
      </Paragraph>
    </>
  );
}

type Item = ComponentProps<typeof SummaryList>["items"][number];

function Answers({ of, step }: { of: DraftPage; step: QuestionStep }) {
  const { draft, words } = of;
  const { t, text } = words;
  const items = Object.entries(step.fields).flatMap(([name, field]): Item[] => {
    const label = text(`fields.${name}.label`);
    const value =
      field.widget.kind === "files"
        ? filesText(of)
        : answerText(words, {
            name,
            field,
            value: draft.walk.above[name],
            facts: factsAmong(draft.walk.above),
          });
    const change = {
      href: addressOf(of, `${step.id}?back=check`),
      label: t("forms:check.change"),
      context: t("forms:check.changeOf", { what: label }),
    };
    return field.widget.kind === "defects"
      ? defectItems(of, draft.walk.above[name] as readonly DefectAnswer[], change)
      : [{ label, value: withDefects(of, name, value), change }];
  });
  return <SummaryList items={items} />;
}

/** What the court found wanting in a question that is asked again stands above its new answer. */
function withDefects({ draft, words: { t } }: DraftPage, name: string, value: string): Item["value"] {
  const said = (draft.correction?.defects ?? []).flatMap(({ question, text }, index) =>
    question === name ? [t("forms:defect.saysOf", { number: index + 1, text })] : [],
  );
  if (said.length === 0) return value;
  return (
    <>
      {said.map((text) => (
        <Paragraph key={text} muted>
          {text}
        </Paragraph>
      ))}
      <Paragraph>{value}</Paragraph>
    </>
  );
}

/** Each defect in the court's words, and below it what is answered. */
function defectItems(
  { words: { t } }: DraftPage,
  answers: readonly DefectAnswer[],
  change: { href: string; label: string },
): Item[] {
  const none = { label: t("forms:defect.noneTitle"), value: t("forms:defect.none") };
  if (answers.length === 0) return [none];
  return answers.map(({ number, defect, answer }) => {
    const label = t("forms:defect.title", { number });
    const value = (
      <>
        <Paragraph muted>{t("forms:defect.says", { text: defect })}</Paragraph>
        <Paragraph>{answer}</Paragraph>
      </>
    );
    return { label, value, change: { ...change, context: t("forms:check.changeOf", { what: label }) } };
  });
}

const filesText = ({ draft, words }: DraftPage): string =>
  draft.attachments.length === 0
    ? words.t("forms:check.noFiles")
    : draft.attachments.map(({ name }) => name).join(", ");
