import { Page } from "@/components/layout/page";
import { localized } from "@/components/layout/sections";
import { List } from "@/components/ui/list";
import { Notice } from "@/components/ui/notice";
import { Paragraph } from "@/components/ui/paragraph";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import type { Language } from "@/lib/core/language";
import { translator } from "@/lib/i18n/translator";
import { OperatorContact } from "./operator-contact";

const CAN = ["use", "trouble", "obstacle"] as const;
const CANNOT = ["advice", "change", "file", "tell"] as const;

/** Who answers what, and when. The hours are those that the platform's development plan sets for support. */
export function ContactPage({ language }: { language: Language }) {
  const t = translator(language);
  return (
    <Page language={language} path="/contact" area="public" title={t("help:contact.title")}>
      <Paragraph size="lead">{t("help:contact.lead")}</Paragraph>
      <Section id="hours" title={t("help:contact.hoursTitle")}>
        <Paragraph>{t("help:contact.hours")}</Paragraph>
        <OperatorContact
          known={t("help:contact.known")}
          unknown={t("help:contact.unknown")}
          demo={t("help:contact.demo")}
        />
      </Section>
      <Section id="can" title={t("help:contact.canTitle")}>
        <List items={CAN.map((thing) => t(`help:contact.can.${thing}`))} />
      </Section>
      <Section id="cannot" title={t("help:contact.cannotTitle")}>
        <List items={CANNOT.map((thing) => t(`help:contact.cannot.${thing}`))} />
      </Section>
      <Notice tone="warning" title={t("help:contact.sendTitle")}>
        <Paragraph>{t("help:contact.send")}</Paragraph>
      </Notice>
      <Section id="courts" title={t("help:contact.courtsTitle")}>
        <Paragraph>{t("help:contact.courtsText")}</Paragraph>
        <List
          kind="plain"
          items={[
            <TextLink key="courts" href={localized(language, "/courts")} fresh>
              {t("help:contact.courtsLink")}
            </TextLink>,
            <TextLink key="accessibility" href={localized(language, "/help/accessibility")} fresh>
              {t("help:contact.accessLink")}
            </TextLink>,
          ]}
        />
      </Section>
    </Page>
  );
}
