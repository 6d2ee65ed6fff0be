import { Caption } from "@/components/ui/caption";
import { Paragraph } from "@/components/ui/paragraph";
import type { Day } from "@/lib/core/day";
import type { Filer, QuestionStep } from "@/lib/forms/form";
import type { Posted } from "@/lib/forms/read-posted";
import { AttachmentsPanel } from "./attachments-panel";
import { CureBy } from "./cure-by";
import { ConflictNotice, Errors, LatvianNotice, OlderNotice, PlainNotice } from "./draft-notices";
import { captionOf, DraftFrame, type DraftPage } from "./draft-frame";
import { factsAmong } from "@/lib/forms/facts";
import { FilerFacts } from "./filer-facts";
import type { Place } from "./hidden-fields";
import { MeansOffer } from "./means-offer";
import { pageAddress, pageBefore } from "./page-before";
import { pageState, type PageState } from "./page-state";
import { type SaveAction, StepForm } from "./step-form";
import { StepHelp } from "./step-help";

type StepPageProps = {
  of: DraftPage;
  step: QuestionStep;
  back: "check" | undefined;
  held: Posted | undefined;
  filer: Filer;
  /** Where means are asked for: the day of the kept answers, null where there are none. */
  meansFilledOn?: Day | null | undefined;
  action: SaveAction;
};

/** One step of a form. */
export function StepPage({ of, step, back, held, filer, meansFilledOn, action }: StepPageProps) {
  const { draft, words } = of;
  const { fields } = step;
  const place: Place = { step: step.id, entry: null, back, stored: draft.typed };
  const state = pageState({ of, place, fields, held });
  const lead = words.maybe(`steps.${step.id}.lead`);
  // The court's words stand before a question that is asked again, so it is no heading.
  const isQuestion = draft.correction === null && isOneQuestion(step);
  const page = {
    words,
    fields,
    typed: state.typed,
    issues: state.issues,
    above: draft.walk.above,
    isLive: false,
  };
  // Nothing stands between the name of the form and the question that is its heading.
  const help = <StepHelp of={of} step={step} />;
  const [above, below] = isQuestion ? [null, help] : [help, null];
  return (
    <DraftFrame
      of={of}
      step={step.id}
      page={pageAddress(step.id, back)}
      back={pageBefore(of, step.id, back)}
      title={isQuestion ? undefined : words.text(`steps.${step.id}.title`)}
      messages={<Messages of={of} step={step} state={state} place={place} action={action} />}
    >
      {isQuestion && <Caption>{captionOf(of)}</Caption>}
      {!isQuestion && lead !== undefined && <Paragraph size="lead">{lead}</Paragraph>}
      <CureBy correction={draft.correction} words={words} />
      <FilerFacts
        words={words}
        fields={fields}
        filer={filer}
        principal={factsAmong(draft.walk.above).principal}
      />
      {meansFilledOn !== undefined && <MeansOffer of={of} step={step.id} filledOn={meansFilledOn} />}
      {above}
      {hasFiles(step) && <AttachmentsPanel of={of} step={step} issues={state.issues} back={back} />}
      <StepForm
        of={of}
        page={page}
        place={place}
        action={action}
        submit={words.t(hasFiles(step) ? "forms:continue" : "forms:save")}
        heading={{ isQuestion, lead }}
      >
        {below}
      </StepForm>
    </DraftFrame>
  );
}

const hasFiles = ({ fields }: QuestionStep): boolean =>
  Object.values(fields).some(({ widget }) => widget.kind === "files");

/** A page with one simple question has that question as its heading. */
function isOneQuestion({ fields }: QuestionStep): boolean {
  const [only, ...others] = Object.values(fields);
  const kinds = new Set(["choice", "longText", "exemption", "court", "municipality"]);
  return only !== undefined && others.length === 0 && kinds.has(only.widget.kind);
}

type MessagesProps = Pick<StepPageProps, "of" | "step" | "action"> & { state: PageState; place: Place };

function Messages({ of, step, state, place, action }: MessagesProps) {
  const { draft, words } = of;
  const isFirst = draft.form.steps[0]?.id === step.id;
  return (
    <>
      <Errors words={words} fields={step.fields} issues={state.issues} />
      {state.kind === "held" && <PlainNotice words={words} kind="held" />}
      {state.kind === "found" && <PlainNotice words={words} kind="found" />}
      {state.kind === "conflict" && (
        <ConflictNotice of={of} fields={step.fields} place={place} action={action} />
      )}
      <OlderNotice of={of} />
      {isFirst && <LatvianNotice words={words} />}
      <PrefillNotice of={of} step={step} />
    </>
  );
}

/** What the registers have filled in is to be looked at, once. */
function PrefillNotice({ of: { draft, words }, step }: Pick<StepPageProps, "of" | "step">) {
  const asksOwn = Object.values(step.fields).some(({ widget }) => widget.kind === "address" && widget.isOwn);
  if (!asksOwn || draft.saved[step.id] !== undefined || draft.prefill === "none") return null;
  return <PlainNotice words={words} kind={draft.prefill === "done" ? "prefillDone" : "prefillMissing"} />;
}
