import { Heading } from "@/components/ui/heading";
import { TextLink } from "@/components/ui/text-link";
import { localized } from "@/components/layout/sections";
import type { Language } from "@/lib/core/language";
import type { DayListView } from "@/lib/hearings/calendar-view";
import { translator } from "@/lib/i18n/translator";
import { CalendarTimeNote } from "./calendar-time";
import { DayTable } from "./day-table";
import { dayTitle } from "./hearing-words";

type DayScreenProps = { view: DayListView; language: Language };

const REFRESH_SECONDS = "60";

/** The list for a screen at the door: large, without ways on but one back, and asked for anew each minute. */
export function DayScreen({ view, language }: DayScreenProps) {
  const t = translator(language);
  const { courtName, courthouseId, day } = view;
  return (
    <>
      <meta httpEquiv="refresh" content={REFRESH_SECONDS} />
      <main className="tp-screen tp-flow">
        <Heading level={1} caption={courtName}>
          {dayTitle(view, language)}
        </Heading>
        <DayTable view={view} language={language} linked={false} />
        <CalendarTimeNote time={view} language={language} />
        <p>
          <TextLink href={localized(language, `/hearings/day/${courthouseId}/${day}`)} fresh>
            {t("hearings:day.plain")}
          </TextLink>
        </p>
      </main>
    </>
  );
}
