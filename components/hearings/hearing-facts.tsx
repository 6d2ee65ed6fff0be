import type { ReactNode } from "react";
import { localized } from "@/components/layout/sections";
import { List } from "@/components/ui/list";
import { Section } from "@/components/ui/section";
import { SummaryList } from "@/components/ui/summary-list";
import { Tag } from "@/components/ui/tag";
import { TextLink } from "@/components/ui/text-link";
import type { Language } from "@/lib/core/language";
import type { ListedHearing } from "@/lib/hearings/listed-hearing";
import { feedPath } from "@/lib/hearings/search-address";
import { formatInstant, formatTime } from "@/lib/i18n/format";
import { translator } from "@/lib/i18n/translator";
import { TONES } from "./hearing-words";

type HearingFactsProps = { hearing: ListedHearing; language: Language };

export function HearingFacts({ hearing, language }: HearingFactsProps) {
  const t = translator(language);
  return (
    <Section id="facts" title={t("hearings:hearing.facts")}>
      <SummaryList items={[...place(hearing, language), ...matter(hearing, language)]} />
      <List kind="plain" items={waysOn(hearing, language)} />
    </Section>
  );
}

type Fact = { label: string; value: ReactNode };

function place(hearing: ListedHearing, language: Language): Fact[] {
  const t = translator(language);
  const { startsAt, endsAt, status } = hearing;
  const begins = formatInstant(startsAt, language);
  const when =
    endsAt === null
      ? begins
      : t("hearings:hearing.until", { at: begins, time: formatTime(endsAt, language) });
  const unknown = t("hearings:results.unknown");
  return [
    { label: t("hearings:hearing.when"), value: <time dateTime={startsAt.toISOString()}>{when}</time> },
    { label: t("hearings:hearing.court"), value: hearing.courtName },
    { label: t("hearings:hearing.courthouse"), value: hearing.courthouse ?? unknown },
    { label: t("hearings:hearing.hall"), value: hearing.hall ?? t("hearings:results.hallUnknown") },
    { label: t("hearings:hearing.mode"), value: t(`hearings:mode.${hearing.mode}`) },
    {
      label: t("hearings:hearing.status"),
      value: <Tag tone={TONES[status]}>{t(`hearings:status.${status}`)}</Tag>,
    },
  ];
}

/** What is not known, or may not be told, has no line. */
function matter(hearing: ListedHearing, language: Language): Fact[] {
  const t = translator(language);
  const { judge, processKind, subject, caseNumber, archiveNumber } = hearing;
  const line = (label: string, value: ReactNode): Fact[] => (value === null ? [] : [{ label, value }]);
  return [
    ...line(t("hearings:hearing.judge"), judge),
    ...line(t("hearings:hearing.kind"), processKind === null ? null : t(`hearings:kind.${processKind}`)),
    ...line(
      t("hearings:hearing.subject"),
      subject === null ? null : <span lang={language === "lv" ? undefined : "lv"}>{subject}</span>,
    ),
    ...line(t("hearings:hearing.caseNumber"), caseNumber),
    ...line(t("hearings:hearing.archiveNumber"), archiveNumber),
  ];
}

function waysOn(hearing: ListedHearing, language: Language): ReactNode[] {
  const t = translator(language);
  const { id, courthouseId, courtId, day, caseNumber, status } = hearing;
  const link = (href: string, words: string): ReactNode => (
    <TextLink key={href} href={href}>
      {words}
    </TextLink>
  );
  return [
    ...(status === "scheduled"
      ? [link(feedPath("ics", { hearing: id }, language), t("hearings:hearing.calendar"))]
      : []),
    ...(caseNumber === null
      ? []
      : [
          link(
            localized(language, `/proceedings?number=${encodeURIComponent(caseNumber)}`),
            t("hearings:hearing.proceedings"),
          ),
        ]),
    ...(courthouseId === null
      ? []
      : [link(localized(language, `/hearings/day/${courthouseId}/${day}`), t("hearings:hearing.dayList"))]),
    link(localized(language, `/courts/${courtId}`), t("hearings:hearing.directory")),
  ];
}
