import { Paragraph } from "@/components/ui/paragraph";
import { SummaryCard } from "@/components/ui/summary-card";
import { SummaryList } from "@/components/ui/summary-list";
import { Tag } from "@/components/ui/tag";
import { TextLink } from "@/components/ui/text-link";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { ListStep } from "@/lib/forms/form";
import { judgeGroup } from "@/lib/forms/judge-fields";
import type { Entry } from "@/lib/forms/typed";
import { addressOf, type DraftPage } from "./draft-frame";
import type { FormWords } from "./form-words";
import { typedLines } from "./typed-text";

export const entryTitle = (words: FormWords, step: ListStep, index: number): string =>
  words.text(`steps.${step.id}.entry`, { number: index + 1 });

type EntryCardProps = {
  of: DraftPage;
  step: ListStep;
  entry: Entry;
  index: number;
  back: "check" | undefined;
  level?: 2 | 3;
};

/** One of several like things with what was typed, and the ways to change and remove it. */
export function EntryCard({ of, step, entry, index, back, level = 2 }: EntryCardProps) {
  const { draft, words } = of;
  const { t } = words;
  const title = entryTitle(words, step, index);
  const isFinished = judgeGroup(step, entry.typed, draft.walk.above).issues.length === 0;
  const query = back === undefined ? "" : `?back=${back}`;
  const context = ` ${title}`;
  const link = (page: string, label: string) => (
    <TextLink href={addressOf(of, `${step.id}/${entry.id}${page}${query}`)} fresh>
      {label}
      <VisuallyHidden>{context}</VisuallyHidden>
    </TextLink>
  );
  return (
    <div id={`entry-${String(index)}`}>
      <SummaryCard
        title={title}
        level={level}
        actions={
          <>
            {link("", t("forms:list.change"))}
            {link("/removal", t("forms:list.remove"))}
          </>
        }
      >
        {!isFinished && (
          <Paragraph>
            <Tag tone="warning">{t("forms:list.unfinished")}</Tag>
          </Paragraph>
        )}
        <SummaryList items={typedLines(words, step.fields, entry.typed)} />
      </SummaryCard>
    </div>
  );
}
