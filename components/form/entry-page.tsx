import { ScriptOnly } from "@/components/ui/script-only";
import type { ListStep } from "@/lib/forms/form";
import type { Posted } from "@/lib/forms/read-posted";
import { sumsOfOthers } from "@/lib/forms/sums-of-others";
import { entriesOf } from "@/lib/forms/typed";
import { formatMoney } from "@/lib/i18n/format";
import { ConflictNotice, Errors, PlainNotice } from "./draft-notices";
import { DraftFrame, type DraftPage } from "./draft-frame";
import { AskOffer } from "./ask-offer";
import { entryTitle } from "./entry-card";
import type { Place } from "./hidden-fields";
import { LiveTotal } from "./live-total";
import { pageState } from "./page-state";
import { type SaveAction, StepForm } from "./step-form";

type EntryPageProps = {
  of: DraftPage;
  step: ListStep;
  /** The id of the entry; a new one has an id already, so that a double click adds it once. */
  entry: string;
  isNew: boolean;
  back: "check" | undefined;
  held: Posted | undefined;
  action: SaveAction;
};

/** One entry of a list on a page of its own. */
export function EntryPage({ of, step, entry, isNew, back, held, action }: EntryPageProps) {
  const { draft, words } = of;
  const { fields } = step;
  const entries = entriesOf(draft.typed[step.id]);
  const known = entries.findIndex(({ id }) => id === entry);
  const place: Place = { step: step.id, entry, back, stored: entries[known]?.typed ?? {} };
  const state = pageState({ of, place, fields, held });
  const query = back === undefined ? "" : `?back=${back}`;
  const page = {
    words,
    fields,
    typed: state.typed,
    issues: state.issues,
    above: draft.walk.above,
    isLive: step.sums !== null,
  };
  return (
    <DraftFrame
      of={of}
      step={step.id}
      page={`${step.id}/${isNew ? "new" : entry}${query}`}
      back={`${step.id}${query}`}
      title={entryTitle(words, step, known < 0 ? entries.length : known)}
      messages={
        <>
          <Errors words={words} fields={fields} issues={state.issues} />
          {state.kind === "held" && <PlainNotice words={words} kind="held" />}
          {state.kind === "found" && <PlainNotice words={words} kind="found" />}
          {state.kind === "conflict" && (
            <ConflictNotice of={of} fields={fields} place={place} action={action} />
          )}
        </>
      }
    >
      <StepForm
        of={of}
        page={page}
        place={place}
        action={action}
        submit={words.t("forms:list.saveEntry")}
        heading={{ isQuestion: false, lead: undefined }}
      >
        <AskOffer of={of} step={step} entry={entry} />
        {step.sums !== null && (
          <ScriptOnly>
            <Total of={of} step={step} sums={step.sums} entry={entry} />
          </ScriptOnly>
        )}
      </StepForm>
    </DraftFrame>
  );
}

type TotalProps = { of: DraftPage; step: ListStep; sums: NonNullable<ListStep["sums"]>; entry: string };

function Total({ of: { draft, words }, step, sums, entry }: TotalProps) {
  const { t, language } = words;
  return (
    <LiveTotal
      names={sums.names}
      limit={sums.limit}
      others={sumsOfOthers(entriesOf(draft.typed[step.id]), entry, sums.names)}
      language={language}
      texts={{
        title: t("forms:total.title"),
        claim: t("forms:total.claim"),
        all: t("forms:total.all"),
        mainDebt: t("forms:total.mainDebt"),
        limit: t("forms:total.limit", { limit: formatMoney(sums.limit, language) }),
      }}
    />
  );
}
