import { Details } from "@/components/ui/details";
import { Notice } from "@/components/ui/notice";
import { Paragraph } from "@/components/ui/paragraph";
import { Section } from "@/components/ui/section";
import { SummaryList } from "@/components/ui/summary-list";
import { TextLink } from "@/components/ui/text-link";
import { dueKind } from "@/lib/fees/due-kind";
import type { StateFee } from "@/lib/fees/state-fee";
import type { DraftPreview } from "@/lib/filings/draft-preview";
import { askedStep } from "@/lib/forms/steps";
import { formatMoney } from "@/lib/i18n/format";
import { BlockView } from "./block-view";
import { CheckFacts } from "./check-facts";
import { CheckSection } from "./check-section";
import { courtReason } from "@/lib/forms/court-words";
import { ConflictNotice, Errors, OlderNotice, PlainNotice } from "./draft-notices";
import { addressOf, DraftFrame, type DraftPage } from "./draft-frame";
import { issueSentence } from "./form-words";
import type { Place } from "./hidden-fields";
import { MandateFindings } from "./mandate-findings";
import { pageState } from "./page-state";
import { ScanNotice } from "./scan-notice";
import { type SaveAction, StepForm } from "./step-form";
import type { Posted } from "@/lib/forms/read-posted";
import { type Filer, isReasoned, type QuestionStep } from "@/lib/forms/form";
import type { ActFinding } from "@/lib/mandates/act-findings";

type CheckPageProps = {
  of: DraftPage;
  confirmation: QuestionStep;
  filer: Filer;
  preview: DraftPreview;
  /** What the mandate does not allow, and what is not sure of it. */
  findings: readonly ActFinding[];
  held: Posted | undefined;
  action: SaveAction;
};

/**
 * Everything that was answered, with the ways to change it, what comes of it, and the declaration below; there is nothing to declare
 * while the form is closed.
 */
export function CheckPage({ of, confirmation, filer, preview, findings, held, action }: CheckPageProps) {
  const { draft, words } = of;
  const { t } = words;
  const { fields, id } = confirmation;
  const place: Place = { step: id, entry: null, back: undefined, stored: draft.typed };
  const state = pageState({ of, place, fields, held });
  const before = draft.walk.path.filter((step) => step !== id).at(-1);
  const sections = draft.walk.path
    .flatMap((step) => askedStep(draft.form, step) ?? [])
    .filter((step) => step.id !== id);
  return (
    <DraftFrame
      of={of}
      step={id}
      page="check"
      back={before}
      title={t("forms:check.title")}
      messages={
        <>
          <Errors words={words} fields={fields} issues={state.issues} />
          {state.kind === "held" && <PlainNotice words={words} kind="held" />}
          {state.kind === "conflict" && (
            <ConflictNotice of={of} fields={fields} place={place} action={action} />
          )}
          <OlderNotice of={of} />
          <MandateFindings findings={findings} language={words.language} />
          <ScanNotice of={of} />
        </>
      }
    >
      <Paragraph size="lead">
        {words.maybe(`steps.${id}.lead`) ??
          t(preview.fee === null ? "forms:check.leadFree" : "forms:check.lead")}
      </Paragraph>
      <CheckFacts of={of} filer={filer} />
      {sections.map((step) => (
        <CheckSection key={step.id} of={of} step={step} />
      ))}
      <Warnings of={of} warnings={preview.warnings} />
      <Outcome of={of} preview={preview} />
      <Preview of={of} preview={preview} />
      {of.closure === null && (
        <StepForm
          of={of}
          page={{
            words,
            fields,
            typed: state.typed,
            issues: state.issues,
            above: draft.walk.above,
            isLive: false,
          }}
          place={place}
          action={action}
          submit={t("forms:check.submit")}
          heading={{ isQuestion: false, lead: undefined }}
        />
      )}
    </DraftFrame>
  );
}

/** What should be looked at once more, each with the way to where it is mended. */
function Warnings({ of, warnings }: { of: DraftPage; warnings: DraftPreview["warnings"] }) {
  const { words } = of;
  const { t } = words;
  if (warnings.length === 0) return null;
  return (
    <Notice title={t("forms:check.warnings")} tone="warning">
      {warnings.map(({ step, code, params }, index) => (
        <Paragraph key={index}>
          {issueSentence(words, { field: step, code, params }, "")}.{" "}
          <TextLink href={addressOf(of, `${step}?back=check`)} fresh>
            {t("forms:check.toStep", { step: words.text(`steps.${step}.title`) })}
          </TextLink>
        </Paragraph>
      ))}
    </Notice>
  );
}

/** The court with its reason, and what is to be paid. */
function Outcome({ of, preview: { court, fee } }: { of: DraftPage; preview: DraftPreview }) {
  const { words } = of;
  const { t } = words;
  const doubt = !isReasoned(court) || court.confidence === "high" ? undefined : (court.doubt ?? "medium");
  return (
    <Section id="outcome" title={t("forms:check.court")}>
      <SummaryList
        items={[
          { label: t("courts:court"), value: <span lang="lv">{court.courtName}</span> },
          { label: t("courts:why"), value: courtReason(words, court) },
          ...toPay(of, fee),
        ]}
      />
      {doubt !== undefined && <Notice title={t(`courts:confidence.${doubt}`)} level={3} />}
    </Section>
  );
}

/** What it costs, also where that is nothing; what is owed for the filing that a correction mends is told with that filing. */
function toPay({ draft, words }: DraftPage, fee: StateFee | null) {
  const { t, language, maybe } = words;
  if (fee !== null) {
    const value = fee.total === null ? t("fees:unknown") : formatMoney(fee.total, language);
    return [{ label: t(`payments:kind.${dueKind(fee)}`), value }];
  }
  if (draft.correction !== null) return [];
  return [{ label: t("forms:fee.title"), value: maybe("noFee") ?? t("forms:check.free") }];
}

function Preview({ of: { words }, preview }: { of: DraftPage; preview: DraftPreview }) {
  const { t } = words;
  return (
    <Section id="preview" title={t("forms:check.preview")}>
      <Paragraph>{t("forms:check.previewHint")}</Paragraph>
      <Details summary={t("filings:coSign.text.show")}>
        <div lang="lv">
          <BlockView blocks={preview.blocks} level={3} />
        </div>
      </Details>
      {preview.reading !== null && (
        <Details summary={t("forms:check.reading")}>
          <BlockView blocks={preview.reading} level={3} />
        </Details>
      )}
    </Section>
  );
}
