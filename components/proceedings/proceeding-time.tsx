import { Paragraph } from "@/components/ui/paragraph";
import type { Language } from "@/lib/core/language";
import { formatInstant } from "@/lib/i18n/format";
import { translator } from "@/lib/i18n/translator";
import { isOld } from "@/lib/proceedings/proceeding-answer";

type ProceedingTimeProps = { asOf: Date | null; now: Date; language: Language };

/** As of when the page holds, and that something may be missing where the platform has been silent for long. */
export function ProceedingTime({ asOf, now, language }: ProceedingTimeProps) {
  const t = translator(language);
  if (asOf === null) return null;
  return (
    <Paragraph size="sm" muted>
      {t("proceedings:result.asOf", { at: formatInstant(asOf, language) })}
      {isOld(asOf, now) && ` ${t("proceedings:result.old")}`}
    </Paragraph>
  );
}
