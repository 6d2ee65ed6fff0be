import { localized } from "@/components/layout/sections";
import { Notice } from "@/components/ui/notice";
import { Paragraph } from "@/components/ui/paragraph";
import { TextLink } from "@/components/ui/text-link";
import type { Language } from "@/lib/core/language";
import { translator } from "@/lib/i18n/translator";
import type { MandateRefusal } from "@/lib/mandates/mandate-refusal";

/** Whose form it is, where somebody fills it for another. */
export function ActingForNotice({ name, language }: { name: string; language: Language }) {
  const t = translator(language);
  return (
    <Notice title={t("forms:actingFor.title", { name })}>
      <Paragraph>{t("forms:actingFor.text")}</Paragraph>
    </Notice>
  );
}

/** Why nothing could be begun for the principal. */
export function MandateProblem({ problem, language }: { problem: MandateRefusal; language: Language }) {
  const t = translator(language);
  return (
    <Notice tone="error" title={t(`forms:actingFor.${problem}.title`)} alert>
      <Paragraph>{t(`forms:actingFor.${problem}.text`)}</Paragraph>
      <Paragraph>
        <TextLink href={localized(language, "/account/acting-for")} fresh>
          {t("forms:actingFor.choose")}
        </TextLink>
      </Paragraph>
    </Notice>
  );
}
