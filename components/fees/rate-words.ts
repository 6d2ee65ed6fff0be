import type { Language } from "@/lib/core/language";
import { explanationWords } from "@/lib/fees/fee-words";
import { isKnown, type ScheduledFee } from "@/lib/fees/schedule";
import { formatMoney } from "@/lib/i18n/format";
import type { Translate } from "@/lib/i18n/translator";

/** What a thing costs, in a line; tables of the law stand by themselves. */
export function rateWords(t: Translate, scheduled: ScheduledFee, language: Language): string {
  const { rate, law } = scheduled;
  if (!isKnown(scheduled) || rate.kind === "unknown") return t("calculator:items.rates.unknown");
  switch (rate.kind) {
    case "fixed":
      return formatMoney(rate.amount, language);
    case "unit":
      return t("calculator:items.rates.unit", {
        amount: formatMoney(rate.amount, language),
        unit: t(`fees:units.${rate.unit}`),
      });
    case "percent":
      return explanationWords(t, { law, explanation: { ...rate, code: "percent" } }, language);
    case "percentScale":
      return t("calculator:items.rates.percentScale");
    case "scale": {
      const [least] = rate.brackets;
      const most = rate.brackets.at(-1);
      if (least === undefined || most === undefined) return t("calculator:items.rates.unknown");
      return t("calculator:items.rates.scale", {
        least: formatMoney(least.fee, language),
        most: formatMoney(most.fee, language),
      });
    }
  }
}
