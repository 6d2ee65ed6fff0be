import { ScreenPage } from "@/components/layout/screen-page";
import { localized } from "@/components/layout/sections";
import { Paragraph } from "@/components/ui/paragraph";
import { TextLink } from "@/components/ui/text-link";
import type { Language } from "@/lib/core/language";
import type { DayListView } from "@/lib/hearings/calendar-view";
import { translator } from "@/lib/i18n/translator";
import { CalendarTimeNote } from "./calendar-time";
import { DayTable } from "./day-table";
import { dayTitle } from "./hearing-words";

type DayScreenProps = { view: DayListView; language: Language };

/** The list for a screen at the door, without ways on but one back. */
export function DayScreen({ view, language }: DayScreenProps) {
  const t = translator(language);
  const { courtName, courthouseId, day } = view;
  return (
    <ScreenPage title={dayTitle(view, language)} caption={courtName}>
      <DayTable view={view} language={language} linked={false} />
      <CalendarTimeNote time={view} language={language} />
      <Paragraph>
        <TextLink href={localized(language, `/hearings/day/${courthouseId}/${day}`)} fresh>
          {t("hearings:day.plain")}
        </TextLink>
      </Paragraph>
    </ScreenPage>
  );
}
