import { Page } from "@/components/layout/page";
import { localized } from "@/components/layout/sections";
import { List } from "@/components/ui/list";
import { Paragraph } from "@/components/ui/paragraph";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import type { Language } from "@/lib/core/language";
import { HELP_LINKS, HELP_TOPICS, type HelpTopic } from "@/lib/guidance/help-topics";
import { translator } from "@/lib/i18n/translator";

/** Questions and answers of one topic. */
export function HelpTopicPage({ topic, language }: { topic: HelpTopic; language: Language }) {
  const t = translator(language);
  const { answers, links } = HELP_TOPICS[topic];
  return (
    <Page
      language={language}
      path={`/help/${topic}`}
      area="public"
      section="help"
      title={t(`help:topics.${topic}.title`)}
      backLink={{ href: localized(language, "/help"), label: t("help:back") }}
    >
      <Paragraph size="lead">{t(`help:topics.${topic}.text`)}</Paragraph>
      {answers.map((code) => (
        <Section key={code} id={code} title={t(`help:answers.${code}.question`)}>
          <Paragraph>{t(`help:answers.${code}.answer`)}</Paragraph>
        </Section>
      ))}
      <Section id="more" title={t("help:more")}>
        <List
          kind="plain"
          items={[
            ...links.map((link) => (
              <TextLink key={link} href={localized(language, HELP_LINKS[link])} fresh>
                {t(`help:links.${link}`)}
              </TextLink>
            )),
            <TextLink key="contact" href={localized(language, "/contact")} fresh>
              {t("help:links.contact")}
            </TextLink>,
          ]}
        />
      </Section>
    </Page>
  );
}
