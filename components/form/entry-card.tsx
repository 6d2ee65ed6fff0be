import { Paragraph } from "@/components/ui/paragraph";
import { SummaryCard } from "@/components/ui/summary-card";
import { SummaryList } from "@/components/ui/summary-list";
import { Tag } from "@/components/ui/tag";
import { TextLink } from "@/components/ui/text-link";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { draftPlace } from "@/lib/filings/draft-content";
import { factsAmong } from "@/lib/forms/facts";
import type { ListStep } from "@/lib/forms/form";
import { isFromCase } from "@/lib/forms/parts/other-side";
import { judgeStep } from "@/lib/forms/judge-fields";
import type { Issue } from "@/lib/forms/issue";
import type { Entry } from "@/lib/forms/typed";
import { addressOf, type DraftPage } from "./draft-frame";
import { HandedOver, partOfEntry } from "./handed-over";
import { issueLabel } from "./field-label";
import { type FormWords, issueSentence } from "./form-words";
import { typedLines } from "./typed-text";

export const entryTitle = (words: FormWords, step: ListStep, index: number): string =>
  words.text(`steps.${step.id}.entry`, { number: index + 1 });

/** What is wrong with an entry first, in words; nothing when it is finished. Its field is `list.index.field`. */
export function entryIssue(
  words: FormWords,
  step: ListStep,
  { issues, index }: { issues: readonly Issue[]; index: number },
): string | undefined {
  const at = `${step.id}.${String(index)}.`;
  const issue = issues.find(({ field }) => field.startsWith(at));
  if (issue === undefined) return undefined;
  return issueSentence(words, issue, issueLabel(words, step.fields, issue.field.slice(at.length)));
}

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
  const { issues } = judgeStep(step, draft.typed, draft.walk.above);
  const wrong = entryIssue(words, step, { issues, index });
  const query = back === undefined ? "" : `?back=${back}`;
  const isWaiting = partOfEntry(of, step, entry)?.filledAt === null;
  const isBegunByCase = isFromCase(entry) && draft.saved[draftPlace(step.id, entry.id)] === undefined;
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
        {wrong !== undefined && !isWaiting && (
          <Paragraph>
            {isBegunByCase ? (
              <>
                <Tag tone="info">{t("forms:list.fromCase")}</Tag> {t("forms:list.fromCaseHint")}
              </>
            ) : (
              <>
                <Tag tone="warning">{t("forms:list.unfinished")}</Tag> {wrong}
              </>
            )}
          </Paragraph>
        )}
        <HandedOver of={of} step={step} entry={entry} isUnfinished={wrong !== undefined} title={title} />
        <SummaryList
          items={typedLines(words, {
            fields: step.fields,
            typed: entry.typed,
            facts: factsAmong(draft.walk.above),
          })}
        />
      </SummaryCard>
    </div>
  );
}
