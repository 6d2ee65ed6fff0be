import { Paragraph } from "@/components/ui/paragraph";
import type { Language } from "@/lib/core/language";
import { formatInstant } from "@/lib/i18n/format";
import { translator } from "@/lib/i18n/translator";

/** As of when the schedules hold; nothing before the platform has spoken, as the law in the portal has no such time. */
export function ScheduleTime({ asOf, language }: { asOf: Date | null; language: Language }) {
  if (asOf === null) return null;
  const t = translator(language);
  return <Paragraph muted>{t("calculator:asOf", { time: formatInstant(asOf, language) })}</Paragraph>;
}
