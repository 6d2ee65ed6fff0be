import type { Language } from "@/lib/core/language";
import { formatMoney, formatPercent } from "@/lib/i18n/format";
import type { Translate } from "@/lib/i18n/translator";
import { type Exemption, EXEMPTION_POINTS } from "./exemptions";
import { isFeeItem } from "./fee-item";
import type { RateExplanation } from "./rate-fee";
import type { FeeLine } from "./state-fee";

/** What a line of the fee is for. */
export const claimWords = (t: Translate, item: string): string =>
  isFeeItem(item) ? t(`fees:items.${item}`) : item;

type Of<Code extends RateExplanation["code"]> = Extract<RateExplanation, { code: Code }>;
type Explained = Pick<FeeLine, "explanation" | "law">;

/** Why the fee of a line is what it is. */
export function explanationWords(t: Translate, { explanation, law }: Explained, language: Language): string {
  switch (explanation.code) {
    case "bracket":
      return bracketWords(t, explanation, { isClaim: law === "annex3Scale", language });
    case "percentBracket":
      return percentBracketWords(t, explanation, language);
    case "percent":
      return percentWords(t, explanation, language);
    case "unit":
      return t("fees:explanation.unit", {
        amount: formatMoney(explanation.amount, language),
        unit: t(`fees:units.${explanation.unit}`),
        quantity: explanation.quantity,
      });
    case "fixed":
      return t(law === "annex3Fixed" ? "fees:explanation.fixed" : "fees:explanation.fixedOnce");
    default:
      return t(`fees:explanation.${explanation.code}`);
  }
}

type Told = { readonly isClaim: boolean; readonly language: Language };

function bracketWords(t: Translate, { above, upTo }: Of<"bracket">, { isClaim, language }: Told): string {
  const from = above === null ? "" : formatMoney(above, language);
  const to = upTo === null ? "" : formatMoney(upTo, language);
  if (above === null && upTo === null) return t("fees:explanation.fixedOnce");
  if (above === null)
    return t(isClaim ? "fees:explanation.bracketFirst" : "fees:explanation.debtBracketFirst", { upTo: to });
  if (upTo === null)
    return t(isClaim ? "fees:explanation.bracketLast" : "fees:explanation.debtBracketLast", { above: from });
  return t(isClaim ? "fees:explanation.bracket" : "fees:explanation.debtBracket", { above: from, upTo: to });
}

function percentBracketWords(
  t: Translate,
  { above, base, perMille, minimum }: Of<"percentBracket">,
  language: Language,
): string {
  const percent = formatPercent(perMille, language);
  if (above === null)
    return t("fees:explanation.percentFirst", { percent, minimum: formatMoney(minimum, language) });
  const [from, sum] = [formatMoney(above, language), formatMoney(base, language)];
  return t("fees:explanation.percentOver", { base: sum, percent, above: from });
}

function percentWords(
  t: Translate,
  { perMille, minimum, maximum }: Of<"percent">,
  language: Language,
): string {
  const percent = formatPercent(perMille, language);
  const least = minimum === null ? "" : formatMoney(minimum, language);
  const most = maximum === null ? "" : formatMoney(maximum, language);
  if (minimum === null && maximum === null) return t("fees:explanation.percent", { percent });
  if (minimum === null) return t("fees:explanation.percentMaximum", { percent, maximum: most });
  if (maximum === null) return t("fees:explanation.percentMinimum", { percent, minimum: least });
  return t("fees:explanation.percentBoth", { percent, minimum: least, maximum: most });
}

/** Where the law says it. */
export function lawWords(
  t: Translate,
  { law }: Pick<FeeLine, "law">,
  exemption: Exemption | null,
): string | undefined {
  if (law === null) return undefined;
  if (law !== "exemption") return t(`fees:law.${law}`);
  return exemption === null ? undefined : exemptionLaw(t, exemption);
}

function exemptionLaw(t: Translate, exemption: Exemption): string {
  if (exemption.part === 1) return t("fees:law.part1", { point: exemption.point });
  return t(exemption.part === 3 ? "fees:law.part3" : "fees:law.part4");
}

/** The ground in plain words, with its article. */
export function groundWords(t: Translate, exemption: Exemption): string {
  return t("fees:ground", { law: exemptionLaw(t, exemption), words: exemptionWords(t, exemption) });
}

/** The same as one of a list: what it means first, the article behind, so that a short box shows the meaning. */
export function groundChoice(t: Translate, exemption: Exemption): string {
  const words = exemptionWords(t, exemption);
  const article =
    exemption.part === 1
      ? t("fees:article.part1", { point: exemption.point })
      : t(exemption.part === 3 ? "fees:article.part3" : "fees:article.part4");
  return `${words.charAt(0).toUpperCase()}${words.slice(1)} (${article})`;
}

function exemptionWords(t: Translate, exemption: Exemption): string {
  if (exemption.part !== 1) return t(exemption.part === 3 ? "fees:partWords.part3" : "fees:partWords.part4");
  const known = EXEMPTION_POINTS.find(({ point }) => point === exemption.point);
  return known === undefined ? "" : t(`fees:exemptions.${known.text}`);
}
