import { Paragraph } from "@/components/ui/paragraph";
import { Section } from "@/components/ui/section";
import { Table } from "@/components/ui/table";
import type { Language } from "@/lib/core/language";
import type { HearingView } from "@/lib/hearings/calendar-view";
import type { HearingChange } from "@/lib/hearings/hearing-change";
import { traitsIn, traitWords } from "@/lib/hearings/trait-words";
import { formatInstant } from "@/lib/i18n/format";
import { translator } from "@/lib/i18n/translator";

type HearingHistoryProps = { view: HearingView; language: Language };
type Line = { id: string; at: Date; what: string; before: string; after: string };

/** What changed, the latest first, in the words of the facts above. */
export function HearingHistory({ view, language }: HearingHistoryProps) {
  const t = translator(language);
  const hasChanged = view.history.some(({ kind }) => kind !== "set");
  const lines = view.history.flatMap((change) => linesOf(change, { view, language }));
  return (
    <Section id="history" title={t("hearings:hearing.historyTitle")}>
      {!hasChanged && <Paragraph>{t("hearings:hearing.historyNone")}</Paragraph>}
      {hasChanged && (
        <Table
          caption={t("hearings:hearing.historyCaption")}
          captionHidden
          columns={[
            { key: "at", label: t("hearings:hearing.historyWhen") },
            { key: "what", label: t("hearings:hearing.historyWhat") },
            { key: "before", label: t("hearings:hearing.historyBefore") },
            { key: "after", label: t("hearings:hearing.historyAfter") },
          ]}
          rows={lines.map(({ id, at, ...cells }) => ({
            id,
            cells: { ...cells, at: <time dateTime={at.toISOString()}>{formatInstant(at, language)}</time> },
          }))}
        />
      )}
    </Section>
  );
}

/** One line for each thing that changed; a change of what has no history is told in general. */
function linesOf(
  { seq, at, kind, before, after }: HearingChange,
  { view, language }: HearingHistoryProps,
): Line[] {
  const t = translator(language);
  const context = { names: view.names, language };
  const traits = traitsIn(after);
  if (kind === "set" || traits.length === 0) {
    const what = t(kind === "set" ? "hearings:hearing.historySet" : "hearings:hearing.historyOther");
    return [{ id: seq, at, what, before: "–", after: "–" }];
  }
  return traits.map((trait) => ({
    id: `${seq} ${trait}`,
    at,
    what: t(`hearings:hearing.traits.${trait}`),
    before: traitWords(trait, before, context),
    after: traitWords(trait, after, context),
  }));
}
