import { Page } from "@/components/layout/page";
import { localized } from "@/components/layout/sections";
import { ErrorSummary } from "@/components/ui/error-summary";
import { List } from "@/components/ui/list";
import { Notice } from "@/components/ui/notice";
import { Pagination } from "@/components/ui/pagination";
import { Paragraph } from "@/components/ui/paragraph";
import { PrintOnly } from "@/components/ui/print-only";
import { ScreenOnly } from "@/components/ui/screen-only";
import { Section } from "@/components/ui/section";
import { SubNav } from "@/components/ui/sub-nav";
import { TextLink } from "@/components/ui/text-link";
import { type Language, latvianOn } from "@/lib/core/language";
import type { CalendarView } from "@/lib/hearings/calendar-view";
import { conditionsInWords } from "@/lib/hearings/conditions-in-words";
import { quickPath, quickRanges, searchPath } from "@/lib/hearings/search-address";
import { formatDayLong } from "@/lib/i18n/format";
import { translator } from "@/lib/i18n/translator";
import { CalendarTimeNote } from "./calendar-time";
import { FeedLinks } from "./feed-links";
import { HearingTable } from "./hearing-table";
import { SearchForm } from "./search-form";

type HearingsPageProps = { view: CalendarView; language: Language };

/** The search of the court calendars and what it found. */
export function HearingsPage({ view, language }: HearingsPageProps) {
  const t = translator(language);
  const { typed, faults, asOf } = view;
  const errors = faults.map(({ field, code }) => ({ id: field, text: t(`hearings:faults.${code}`) }));
  return (
    <Page
      language={language}
      path={searchPath(typed)}
      area="public"
      section="hearings"
      title={t("hearings:title")}
      messages={<ErrorSummary title={t("hearings:errors")} errors={errors} />}
      wide
    >
      <ScreenOnly>
        <Paragraph size="lead">{t("hearings:lead")}</Paragraph>
        <QuickLinks view={view} language={language} />
        <SearchForm view={view} language={language} />
      </ScreenOnly>
      {faults.length === 0 && (
        <PrintOnly>
          {t("hearings:print.conditions", { conditions: conditionsInWords(view, language) })}
        </PrintOnly>
      )}
      {faults.length === 0 && asOf !== null && <Results view={view} language={language} />}
      <CalendarTimeNote time={view} language={language} />
      <ScreenOnly>
        <Paragraph>
          <TextLink href={localized(language, "/hearings/feeds")}>{t("hearings:feeds.link")}</TextLink>
        </Paragraph>
      </ScreenOnly>
    </Page>
  );
}

/** Today and tomorrow at one press, with the other conditions as they are. */
function QuickLinks({ view: { typed, today }, language }: HearingsPageProps) {
  const t = translator(language);
  return (
    <SubNav
      label={t("hearings:quick.label")}
      items={quickRanges(today).map((range) => {
        const path = quickPath(range, typed, today);
        return {
          href: `${localized(language, path)}#results`,
          label: t(`hearings:quick.${range}`),
          current: path === searchPath(typed),
        };
      })}
    />
  );
}

function Results({ view, language }: HearingsPageProps) {
  const t = translator(language);
  const { items, typed, previous, next } = view;
  if (items.length === 0) return <NothingFound view={view} language={language} />;
  const page = (path: string, label: string) => ({
    href: `${localized(language, path)}#results`,
    label,
  });
  return (
    <Section id="results" title={t("hearings:results.title")}>
      {view.isPlaceUnknown && (
        <Notice title={t("hearings:results.placeUnknown")} level={3}>
          <Paragraph>{t("hearings:results.placeUnknownText")}</Paragraph>
        </Notice>
      )}
      <HearingTable hearings={items} language={language} />
      <Pagination
        label={t("hearings:results.pages")}
        previous={
          previous === null
            ? undefined
            : page(searchPath(typed, { before: previous }), t("hearings:results.previous"))
        }
        next={
          next === null ? undefined : page(searchPath(typed, { after: next }), t("hearings:results.next"))
        }
      />
      <ScreenOnly>
        <FeedLinks typed={typed} language={language} />
      </ScreenOnly>
    </Section>
  );
}

const ADVICE = ["fewer", "longer", "number"] as const;

function NothingFound({ view: { typed, nextDay }, language }: HearingsPageProps) {
  const t = translator(language);
  return (
    <Notice title={t("hearings:empty.title")} id="results">
      {nextDay !== null && (
        <Paragraph>
          <TextLink
            href={`${localized(language, searchPath({ ...typed, from: nextDay, to: nextDay }))}#results`}
            fresh
          >
            {t("hearings:empty.next", { day: formatDayLong(nextDay, language) })}
          </TextLink>
        </Paragraph>
      )}
      <Paragraph>{t("hearings:empty.lead")}</Paragraph>
      <List
        items={[
          ...ADVICE.map((advice) => t(`hearings:empty.${advice}`)),
          <>
            {t("hearings:empty.words")}{" "}
            <span lang={latvianOn(language)}>{t("hearings:empty.wordsExample")}</span>.
          </>,
        ]}
      />
      <Paragraph>{t("hearings:empty.closed")}</Paragraph>
      <Paragraph>
        <TextLink href={localized(language, "/proceedings")}>{t("hearings:empty.proceedings")}</TextLink>
      </Paragraph>
    </Notice>
  );
}
