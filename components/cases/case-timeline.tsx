import { Heading } from "@/components/ui/heading";
import { Paragraph } from "@/components/ui/paragraph";
import { TextLink } from "@/components/ui/text-link";
import { Timeline } from "@/components/ui/timeline";
import { nextDate } from "@/lib/cases/next-date";
import type { Language } from "@/lib/core/language";
import type { Case, TimelineEntry } from "@/lib/exchange/shapes";
import { type Translate, translator } from "@/lib/i18n/translator";
import { formatDay } from "@/lib/i18n/format";
import { documentAddress } from "./case-address";
import { plainDayOf } from "./case-words";

/** The course of the case, the newest first; above it what is told for a day to come. */
export function CaseTimeline({ file, language }: { file: Case; language: Language }) {
  const t = translator(language);
  return (
    <>
      <Heading level={2} id="timeline">
        {t("cases:timeline.title")}
      </Heading>
      <Timeline
        labelledBy="timeline"
        items={[
          ...planned(file, language),
          ...file.timeline.map((entry, index) => ({
            id: entry.id,
            when: plainDayOf(entry.at, language),
            dateTime: entry.at,
            title: t(`cases:timeline.kind.${entry.kind}`),
            state: index === 0 ? ("current" as const) : ("done" as const),
            more: <EntryDetails entry={entry} caseId={file.caseId} t={t} />,
          })),
        ]}
      />
    </>
  );
}

function planned(file: Case, language: Language) {
  const date = nextDate(file);
  if (date?.kind !== "judgment") return [];
  const t = translator(language);
  return [
    {
      id: "judgment",
      when: formatDay(date.day, language),
      dateTime: date.day,
      title: t(
        file.processKind === "simplified" ? "cases:timeline.kind.shortJudgment" : "cases:timeline.ruling",
      ),
      state: "planned" as const,
      stateLabel: t("cases:timeline.planned"),
    },
  ];
}

function EntryDetails({ entry, caseId, t }: { entry: TimelineEntry; caseId: string; t: Translate }) {
  if (entry.text === null && entry.documentId === null) return null;
  return (
    <>
      {entry.text !== null && (
        <div lang="lv">
          <Paragraph size="sm">{entry.text}</Paragraph>
        </div>
      )}
      {entry.documentId !== null && (
        <TextLink href={documentAddress(caseId, entry.documentId)}>{t("cases:timeline.document")}</TextLink>
      )}
    </>
  );
}
