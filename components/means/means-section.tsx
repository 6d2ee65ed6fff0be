import { localized } from "@/components/layout/sections";
import { Paragraph } from "@/components/ui/paragraph";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import type { Language } from "@/lib/core/language";
import { translator } from "@/lib/i18n/translator";
import { meansPath } from "@/lib/means/page-after-means";

/** On the account page: the way to what one has told of one's means. */
export function MeansSection({ language }: { language: Language }) {
  const t = translator(language);
  return (
    <Section id="means" title={t("means:title")}>
      <Paragraph>{t("means:account.text")}</Paragraph>
      <TextLink href={localized(language, meansPath())} fresh>
        {t("means:account.link")}
      </TextLink>
    </Section>
  );
}
