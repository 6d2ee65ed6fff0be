import type { Language } from "@/lib/core/language";
import { type Exemption, EXEMPTION_POINTS } from "@/lib/fees/exemptions";
import { isFeeItem } from "@/lib/fees/fee-item";
import type { FeeLine } from "@/lib/fees/state-fee";
import { formatMoney } from "@/lib/i18n/format";
import type { Translate } from "@/lib/i18n/translator";

/** What a line of the fee is for. */
export const claimWords = (t: Translate, item: string): string =>
  isFeeItem(item) ? t(`fees:items.${item}`) : item;

/** Why the fee of a line is what it is. */
export function explanationWords(t: Translate, { explanation }: FeeLine, language: Language): string {
  if (explanation.code !== "bracket") return t(`fees:explanation.${explanation.code}`);
  const { above, upTo } = explanation;
  if (above === null)
    return upTo === null ? "" : t("fees:explanation.bracketFirst", { upTo: formatMoney(upTo, language) });
  const from = formatMoney(above, language);
  if (upTo === null) return t("fees:explanation.bracketLast", { above: from });
  return t("fees:explanation.bracket", { above: from, upTo: formatMoney(upTo, language) });
}

/** Where the law says it. */
export function lawWords(t: Translate, { law }: FeeLine, exemption: Exemption | null): string | undefined {
  if (law === null) return undefined;
  if (law !== "exemption") return t(`fees:law.${law}`);
  return exemption === null ? undefined : exemptionLaw(t, exemption);
}

export function exemptionLaw(t: Translate, exemption: Exemption): string {
  if (exemption.part === 1) return t("fees:law.part1", { point: exemption.point });
  return t(exemption.part === 3 ? "fees:law.part3" : "fees:law.part4");
}

/** The ground in plain words, with its article. */
export function groundWords(t: Translate, exemption: Exemption): string {
  return t("fees:ground", { law: exemptionLaw(t, exemption), words: exemptionWords(t, exemption) });
}

function exemptionWords(t: Translate, exemption: Exemption): string {
  if (exemption.part !== 1) return t(exemption.part === 3 ? "fees:partWords.part3" : "fees:partWords.part4");
  const known = EXEMPTION_POINTS.find(({ point }) => point === exemption.point);
  return known === undefined ? "" : t(`fees:exemptions.${known.text}`);
}
