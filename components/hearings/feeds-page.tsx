import { Page } from "@/components/layout/page";
import { localized } from "@/components/layout/sections";
import { List } from "@/components/ui/list";
import { Paragraph } from "@/components/ui/paragraph";
import { Section } from "@/components/ui/section";
import { Table } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { CourtNames } from "@/lib/courts/names-of";
import type { Language } from "@/lib/core/language";
import type { FeedExample } from "@/lib/hearings/feed-example";
import { FEED_FORMATS, type FeedFormat, feedPath } from "@/lib/hearings/search-address";
import { translator } from "@/lib/i18n/translator";

type FeedsPageProps = {
  names: CourtNames;
  /** What the examples are of; null while no hearing is to come. */
  example: FeedExample | null;
  language: Language;
  /** Of the portal: a calendar program takes only whole addresses. */ origin: string;
};

/** How one has the calendars of the courts in one's own. */
export function FeedsPage({ names, example, language, origin }: FeedsPageProps) {
  const t = translator(language);
  return (
    <Page
      language={language}
      path="/hearings/feeds"
      area="public"
      section="hearings"
      title={t("hearings:feeds.title")}
      backLink={{ href: localized(language, "/hearings"), label: t("hearings:hearing.back") }}
    >
      <Paragraph size="lead">{t("hearings:feeds.lead")}</Paragraph>
      <Section id="how" title={t("hearings:feeds.howTitle")}>
        <List
          items={[
            t("hearings:feeds.howCalendar"),
            t("hearings:feeds.howReader"),
            t("hearings:feeds.howTable"),
          ]}
        />
      </Section>
      <Section id="other" title={t("hearings:feeds.otherTitle")}>
        <Paragraph>
          {t("hearings:feeds.otherText")}{" "}
          <TextLink href={localized(language, "/hearings")}>{t("hearings:feeds.search")}</TextLink>
        </Paragraph>
        {example !== null && (
          <>
            <Paragraph>{t("hearings:feeds.examples")}</Paragraph>
            <List items={examples(example, language, origin)} />
          </>
        )}
      </Section>
      <Section id="courts" title={t("hearings:feeds.courtsTitle")}>
        <CourtFeeds names={names} language={language} origin={origin} />
      </Section>
      <Section id="follow" title={t("hearings:feeds.followTitle")}>
        <Paragraph>
          {t("hearings:feeds.followText")}{" "}
          <TextLink href={localized(language, "/follows")}>{t("hearings:feeds.followLink")}</TextLink>
        </Paragraph>
      </Section>
    </Page>
  );
}

/** How the addresses are made, for whoever makes one. */
const examples = ({ courthouse, judge, caseNumber }: FeedExample, language: Language, origin: string) => {
  const t = translator(language);
  return [
    [t("hearings:feeds.exampleHouse"), feedPath("ics", { courthouse }, language)] as const,
    [t("hearings:feeds.exampleJudge"), feedPath("ics", { judge }, language)] as const,
    [t("hearings:feeds.exampleCase"), feedPath("ics", { caseNumber }, language)] as const,
  ].map(([words, path]) => (
    <>
      {words}:{" "}
      <TextLink href={`${origin}${path}`}>
        {origin}
        {path}
      </TextLink>
    </>
  ));
};

function CourtFeeds({ names, language, origin }: Omit<FeedsPageProps, "example">) {
  const t = translator(language);
  const link = (courtId: string, court: string, format: FeedFormat) => (
    <TextLink href={`${origin}${feedPath(format, { court: courtId }, language)}`}>
      {format.toUpperCase()}
      <VisuallyHidden> {court}</VisuallyHidden>
    </TextLink>
  );
  return (
    <Table
      caption={t("hearings:feeds.courtsCaption")}
      captionHidden
      columns={[
        { key: "court", label: t("hearings:feeds.court") },
        ...FEED_FORMATS.map((format) => ({ key: format, label: t(`hearings:feeds.${format}`) })),
      ]}
      rows={[...names.courts].map(([id, court]) => ({
        id,
        cells: {
          court,
          ics: link(id, court, "ics"),
          atom: link(id, court, "atom"),
          csv: link(id, court, "csv"),
        },
      }))}
    />
  );
}
