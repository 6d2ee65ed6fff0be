import { Caption } from "@/components/ui/caption";
import { DescriptionPair } from "@/components/ui/description-pair";
import { Details } from "@/components/ui/details";
import { Heading } from "@/components/ui/heading";
import { List } from "@/components/ui/list";
import { Paragraph } from "@/components/ui/paragraph";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { Translate } from "@/lib/i18n/translator";

export function TextGallery({ t }: { t: Translate }) {
  const items = [t("ui:text.items.first"), t("ui:text.items.second"), t("ui:text.items.third")];
  return (
    <Section id="text" title={t("ui:text.title")}>
      <Paragraph>
        {t("ui:text.paragraph")} <TextLink href="help">{t("ui:text.link")}</TextLink>
        <VisuallyHidden>{t("ui:text.hidden")}</VisuallyHidden>
      </Paragraph>
      <Paragraph muted>{t("ui:text.muted")}</Paragraph>
      <Paragraph size="sm">{t("ui:text.small")}</Paragraph>
      <Caption>{t("ui:caption")}</Caption>
      <Heading level={3}>{t("ui:text.third")}</Heading>
      <List items={items} />
      <List kind="number" items={items} />
      <List kind="plain" items={items} />
      <DescriptionPair label={t("ui:facts.tableDate")}>{t("ui:messages.day")}</DescriptionPair>
      <Details summary={t("ui:text.summary")}>
        <Paragraph>{t("ui:text.detail")}</Paragraph>
      </Details>
    </Section>
  );
}
