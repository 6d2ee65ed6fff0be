import { ScreenPage } from "@/components/layout/screen-page";
import { Paragraph } from "@/components/ui/paragraph";
import type { Language } from "@/lib/core/language";
import type { DayListView } from "@/lib/hearings/calendar-view";
import { formatTime } from "@/lib/i18n/format";
import { translator } from "@/lib/i18n/translator";
import { CalendarTimeNote } from "./calendar-time";
import { DayTable } from "./day-table";
import { dayTitle } from "./hearing-words";

type DayScreenProps = { view: DayListView; language: Language };

/** The list for a screen at the door: nobody can press anything there. How old it is stands above it, where no long list hides it. */
export function DayScreen({ view, language }: DayScreenProps) {
  const { courtName, now } = view;
  const made = { time: formatTime(now, language) };
  return (
    <ScreenPage title={dayTitle(view, language)} caption={courtName}>
      <CalendarTimeNote time={view} language={language} />
      <Paragraph>{translator(language)("hearings:day.made", made)}</Paragraph>
      <DayTable view={view} language={language} linked={false} />
    </ScreenPage>
  );
}
