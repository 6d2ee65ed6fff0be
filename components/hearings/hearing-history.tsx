import { Paragraph } from "@/components/ui/paragraph";
import { Section } from "@/components/ui/section";
import { Table } from "@/components/ui/table";
import type { Language } from "@/lib/core/language";
import type { HearingView } from "@/lib/hearings/calendar-view";
import type { HearingChange, HearingTrait, HearingTraits } from "@/lib/hearings/hearing-change";
import { formatInstant } from "@/lib/i18n/format";
import { type Translate, translator } from "@/lib/i18n/translator";

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
function linesOf({ seq, at, kind, before, after }: HearingChange, props: HearingHistoryProps): Line[] {
  const t = translator(props.language);
  const traits = Object.keys(after) as HearingTrait[];
  if (kind === "set" || traits.length === 0) {
    const what = t(kind === "set" ? "hearings:hearing.historySet" : "hearings:hearing.historyOther");
    return [{ id: seq, at, what, before: "–", after: "–" }];
  }
  return traits.map((trait) => ({
    id: `${seq} ${trait}`,
    at,
    what: t(`hearings:hearing.traits.${trait}`),
    before: WORDS[trait](before, props, t),
    after: WORDS[trait](after, props, t),
  }));
}

type InWords = (traits: HearingTraits, props: HearingHistoryProps, t: Translate) => string;

const unknown = (t: Translate): string => t("hearings:hearing.historyUnknown");

const WORDS: Readonly<Record<HearingTrait, InWords>> = {
  startsAt: ({ startsAt }, { language }, t) =>
    startsAt === undefined ? unknown(t) : formatInstant(new Date(startsAt), language),
  courthouseId: ({ courthouseId }, { view }, t) =>
    view.names.houses.get(courthouseId ?? "")?.label ?? unknown(t),
  hall: ({ hall }, _props, t) => hall ?? unknown(t),
  judge: ({ judge }, _props, t) => judge ?? unknown(t),
  status: ({ status }, _props, t) => (status === undefined ? unknown(t) : t(`hearings:status.${status}`)),
  mode: ({ mode }, _props, t) => (mode === undefined ? unknown(t) : t(`hearings:mode.${mode}`)),
  isClosed: ({ isClosed }, _props, t) =>
    t(isClosed === true ? "hearings:hearing.openness.closed" : "hearings:hearing.openness.open"),
};
