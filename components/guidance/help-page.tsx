import { Page } from "@/components/layout/page";
import { localized } from "@/components/layout/sections";
import { List } from "@/components/ui/list";
import { Paragraph } from "@/components/ui/paragraph";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import type { Language } from "@/lib/core/language";
import { translator } from "@/lib/i18n/translator";
import { OperatorContact } from "./operator-contact";

export function HelpPage({ language }: { language: Language }) {
  const t = translator(language);
  return (
    <Page language={language} path="/help" area="public" section="help" title={t("help:title")}>
      <Paragraph size="lead">{t("help:lead")}</Paragraph>
      <Section id="sign-in" title={t("help:signIn.title")}>
        <List items={[t("help:signIn.identity"), t("help:signIn.session"), t("help:signIn.stepUp")]} />
      </Section>
      <Section id="drafts" title={t("help:drafts.title")}>
        <List items={[t("help:drafts.saved"), t("help:drafts.device"), t("help:drafts.delete")]} />
      </Section>
      <Section id="files" title={t("help:files.title")}>
        <List items={[t("help:files.types"), t("help:files.limits"), t("help:files.refused")]} />
      </Section>
      <Section id="fee" title={t("help:fee.title")}>
        <List items={[t("help:fee.amount"), t("help:fee.pay"), t("help:fee.exempt")]} />
      </Section>
      <Section id="receipts" title={t("help:receipts.title")}>
        <Paragraph>{t("help:receipts.what")}</Paragraph>
        <Paragraph>
          {t("help:receipts.check")}{" "}
          <TextLink href={localized(language, "/receipts/verify")}>{t("help:receipts.checkLink")}</TextLink>
        </Paragraph>
      </Section>
      <Section id="trouble" title={t("help:trouble.title")}>
        <List
          items={[
            t("help:trouble.error"),
            t("help:trouble.down"),
            t("help:trouble.noScript"),
            t("help:trouble.number"),
          ]}
        />
      </Section>
      <Section id="contact" title={t("help:contact.title")}>
        <OperatorContact
          known={t("help:contact.known")}
          unknown={t("help:contact.unknown")}
          demo={t("help:contact.demo")}
        />
      </Section>
    </Page>
  );
}
