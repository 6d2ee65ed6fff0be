import { Page } from "@/components/layout/page";
import { localized } from "@/components/layout/sections";
import { LinkCards } from "@/components/ui/link-cards";
import { Paragraph } from "@/components/ui/paragraph";
import { Section } from "@/components/ui/section";
import type { Language } from "@/lib/core/language";
import { HELP_TOPIC_CODES } from "@/lib/guidance/help-topics";
import { translator } from "@/lib/i18n/translator";

/** Where help begins: its topics, the glossary and the help desk. */
export function HelpPage({ language }: { language: Language }) {
  const t = translator(language);
  return (
    <Page language={language} path="/help" area="public" section="help" title={t("help:title")} wide>
      <Paragraph size="lead">{t("help:lead")}</Paragraph>
      <LinkCards
        items={HELP_TOPIC_CODES.map((topic) => ({
          href: localized(language, `/help/${topic}`),
          title: t(`help:topics.${topic}.title`),
          text: t(`help:topics.${topic}.text`),
        }))}
      />
      <Section id="other" title={t("help:other")}>
        <LinkCards
          level={3}
          items={(["glossary", "contact"] as const).map((name) => ({
            href: localized(language, `/${name}`),
            title: t(`help:links.${name}`),
            text: t(`help:links.${name}Text`),
          }))}
        />
      </Section>
    </Page>
  );
}
