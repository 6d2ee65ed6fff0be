import { Notice } from "@/components/ui/notice";
import { Paragraph } from "@/components/ui/paragraph";
import type { Language } from "@/lib/core/language";
import type { RefusedSchedule } from "@/lib/fees/refused-schedule";
import { formatDay } from "@/lib/i18n/format";
import { translator } from "@/lib/i18n/translator";

type RefusedSchedulesProps = { schedules: readonly RefusedSchedule[]; language: Language };

/** Sums that were published and are not charged by are told to whoever pays and to whoever has published them. */
export function RefusedSchedules({ schedules, language }: RefusedSchedulesProps) {
  const t = translator(language);
  if (schedules.length === 0) return null;
  return (
    <Notice tone="warning" title={t("status:refusedSchedules.title")} level={3}>
      {schedules.map(({ scheduleId, validFrom }) => (
        <Paragraph key={scheduleId}>
          {t("status:refusedSchedules.text", { name: scheduleId, day: formatDay(validFrom, language) })}
        </Paragraph>
      ))}
    </Notice>
  );
}
