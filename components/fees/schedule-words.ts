import type { Language } from "@/lib/core/language";
import type { FeeSchedule } from "@/lib/fees/schedule";
import { formatDay } from "@/lib/i18n/format";
import { translator } from "@/lib/i18n/translator";

/** Which version of the fees: its days, and the name under which it is known where that says more than its first day. */
export function scheduleWords(
  { id, validFrom, validTo }: Pick<FeeSchedule, "id" | "validFrom" | "validTo">,
  language: Language,
): string {
  const t = translator(language);
  const from = formatDay(validFrom, language);
  const days =
    validTo === null
      ? t("calculator:result.scheduleFrom", { from })
      : t("calculator:result.scheduleBetween", { from, to: formatDay(validTo, language) });
  return id === validFrom ? days : `${days} (${id})`;
}
