import { ButtonLink } from "@/components/ui/button-link";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Paragraph } from "@/components/ui/paragraph";
import { draftPlace } from "@/lib/filings/draft-content";
import type { ListStep } from "@/lib/forms/form";
import type { Issue } from "@/lib/forms/issue";
import { entriesOf } from "@/lib/forms/typed";
import { addressOf, DraftFrame, type DraftPage } from "./draft-frame";
import { OlderNotice } from "./draft-notices";
import { EntryCard, entryIssue, entryTitle } from "./entry-card";
import { type FormWords, issueSentence } from "./form-words";
import { pageAddress, pageBefore } from "./page-before";
import { type SaveAction, StepForm } from "./step-form";
import { StepHelp } from "./step-help";

type ListPageProps = { of: DraftPage; step: ListStep; back: "check" | undefined; action: SaveAction };

/** "Add another": what is there already, the way to one more, and the way on. */
export function ListPage({ of, step, back, action }: ListPageProps) {
  const { draft, words } = of;
  const { t, text, maybe } = words;
  const entries = entriesOf(draft.typed[step.id]);
  const issues = draft.note?.place === draftPlace(step.id, null) ? draft.note.issues : [];
  const lead = maybe(`steps.${step.id}.lead`);
  const page = { words, fields: {}, typed: {}, issues, above: draft.walk.above, isLive: false };
  return (
    <DraftFrame
      of={of}
      step={step.id}
      page={pageAddress(step.id, back)}
      back={pageBefore(of, step.id, back)}
      title={text(`steps.${step.id}.title`)}
      messages={
        <>
          <ErrorSummary title={t("forms:errorSummary")} errors={listErrors(words, step, issues)} />
          <OlderNotice of={of} />
        </>
      }
    >
      {lead !== undefined && <Paragraph size="lead">{lead}</Paragraph>}
      <StepHelp of={of} step={step} />
      {entries.length === 0 && <Paragraph>{text(`steps.${step.id}.none`)}</Paragraph>}
      {entries.map((entry, index) => (
        <EntryCard key={entry.id} of={of} step={step} entry={entry} index={index} back={back} />
      ))}
      <AddAnother of={of} step={step} back={back} count={entries.length} />
      {entries.length > 0 && <Paragraph>{t("forms:list.done")}</Paragraph>}
      <StepForm
        of={of}
        page={page}
        place={{ step: step.id, entry: null, back, stored: {} }}
        action={action}
        submit={t("forms:continue")}
        heading={{ isQuestion: false, lead: undefined }}
      />
    </DraftFrame>
  );
}

type AddAnotherProps = Pick<ListPageProps, "of" | "step" | "back"> & { count: number };

/** The way to one more entry; the errors of the list as a whole lead here. */
function AddAnother({ of, step, back, count }: AddAnotherProps) {
  const { t, text } = of.words;
  const query = back === undefined ? "" : `?back=${back}`;
  return (
    <div id={step.id}>
      {count < step.max ? (
        <ButtonLink
          href={addressOf(of, `${step.id}/new${query}`)}
          variant={count === 0 ? "primary" : "secondary"}
        >
          {text(`steps.${step.id}.add`)}
        </ButtonLink>
      ) : (
        <Paragraph>{t("forms:list.full", { max: step.max })}</Paragraph>
      )}
    </div>
  );
}

/** One line for the list as a whole, one for each entry that is not finished. */
function listErrors(
  words: FormWords,
  step: ListStep,
  issues: readonly Issue[],
): { id: string; text: string }[] {
  const whole = issues.filter(({ field }) => field === step.id);
  const indexes = new Set(
    issues.filter(({ field }) => field !== step.id).map(({ field }) => Number(field.split(".")[1])),
  );
  return [
    ...whole.map((issue) => ({
      id: step.id,
      text: issueSentence(words, issue, words.text(`steps.${step.id}.title`)),
    })),
    ...[...indexes].map((index) => ({
      id: `entry-${String(index)}`,
      text: `${entryTitle(words, step, index)}: ${entryIssue(words, step, { issues, index }) ?? words.t("forms:list.unfinished")}`,
    })),
  ];
}
