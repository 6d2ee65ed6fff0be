import { type Exemption, EXEMPTION_POINTS } from "@/lib/fees/exemptions";
import type { FormTexts } from "./form-texts";

/** Part and point of s. 43 in figures and words. */
export function exemptionWords({ t }: Pick<FormTexts, "t">, { part, point }: Exemption): string {
  if (part !== 1)
    return t("forms:exemptionPart", {
      part,
      words: t(part === 3 ? "fees:partWords.part3" : "fees:partWords.part4"),
    });
  const text = EXEMPTION_POINTS.find((known) => known.point === point)?.text ?? "p1";
  return t("forms:exemptionPoint", { part, point, words: t(`fees:exemptions.${text}`) });
}
