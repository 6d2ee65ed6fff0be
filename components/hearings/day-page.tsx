import { Page } from "@/components/layout/page";
import { localized } from "@/components/layout/sections";
import { Pagination } from "@/components/ui/pagination";
import { Paragraph } from "@/components/ui/paragraph";
import { SubNav } from "@/components/ui/sub-nav";
import { addDays, type Day } from "@/lib/core/day";
import type { Language } from "@/lib/core/language";
import type { DayListView } from "@/lib/hearings/calendar-view";
import { searchPath } from "@/lib/hearings/search-address";
import { translator } from "@/lib/i18n/translator";
import { CalendarTimeNote } from "./calendar-time";
import { DayTable } from "./day-table";
import { dayTitle } from "./hearing-words";

type DayPageProps = { view: DayListView; language: Language };

const dayPath = (courthouseId: string, day: Day): string => `/hearings/day/${courthouseId}/${day}`;

/** The list of a house for one day; printed, only heading and list remain. */
export function DayPage({ view, language }: DayPageProps) {
  const t = translator(language);
  const { courthouseId, courtName, day, hasMore, items } = view;
  const link = (to: Day, label: string) => ({ href: localized(language, dayPath(courthouseId, to)), label });
  return (
    <Page
      language={language}
      path={dayPath(courthouseId, day)}
      area="public"
      section="hearings"
      title={dayTitle(view, language)}
      caption={courtName}
      backLink={{ href: localized(language, "/hearings"), label: t("hearings:hearing.back") }}
      wide
    >
      <DayTable view={view} language={language} linked />
      {hasMore && <Paragraph>{t("hearings:day.more", { count: items.length })}</Paragraph>}
      <CalendarTimeNote time={view} language={language} />
      <Pagination
        label={t("hearings:day.days")}
        previous={link(addDays(day, -1), t("hearings:day.previous"))}
        next={link(addDays(day, 1), t("hearings:day.next"))}
      />
      <SubNav label={t("hearings:quick.label")} items={waysOn(view, language)} />
    </Page>
  );
}

function waysOn({ courthouseId, isToday }: DayListView, language: Language) {
  const t = translator(language);
  const today = localized(language, `/hearings/day/${courthouseId}`);
  return [
    { href: today, label: t("hearings:day.today"), current: isToday },
    { href: `${today}?screen=1`, label: t("hearings:day.screen"), current: false },
    {
      href: localized(language, searchPath({ courthouse: courthouseId })),
      label: t("hearings:day.search"),
      current: false,
    },
  ];
}
