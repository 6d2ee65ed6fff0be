import { Notice } from "@/components/ui/notice";
import { Paragraph } from "@/components/ui/paragraph";
import type { Language } from "@/lib/core/language";
import { type CalendarTime, isOutdated } from "@/lib/hearings/calendar-view";
import { formatInstant } from "@/lib/i18n/format";
import { translator } from "@/lib/i18n/translator";

/** As of when the page holds; while the platform is silent, that something may be missing. */
export function CalendarTimeNote({ time, language }: { time: CalendarTime; language: Language }) {
  const t = translator(language);
  if (time.asOf === null) {
    return (
      <Notice tone="warning" title={t("hearings:time.never")}>
        <Paragraph>{t("hearings:time.neverText")}</Paragraph>
      </Notice>
    );
  }
  const asOf = t("hearings:time.asOf", { at: formatInstant(time.asOf, language) });
  return isOutdated(time) ? (
    <Notice tone="warning" title={asOf}>
      <Paragraph>{t("hearings:time.old")}</Paragraph>
    </Notice>
  ) : (
    <Paragraph size="sm" muted>
      {asOf}
    </Paragraph>
  );
}
