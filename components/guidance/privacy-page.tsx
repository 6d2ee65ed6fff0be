import { Page } from "@/components/layout/page";
import { localized } from "@/components/layout/sections";
import { List } from "@/components/ui/list";
import { Notice } from "@/components/ui/notice";
import { Paragraph } from "@/components/ui/paragraph";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { COPY_DAYS } from "@/lib/cases/copy-life";
import type { Language } from "@/lib/core/language";
import { portalMode } from "@/lib/env";
import { DRAFT_DAYS } from "@/lib/filings/draft-life";
import { translator } from "@/lib/i18n/translator";
import { SESSION_ROW_DAYS } from "@/lib/identity/limits";
import { MEANS_DAYS } from "@/lib/means/means-days";
import { ADDRESS_CHANGE_HOURS, MAIL_DAYS } from "@/lib/mail/mail-life";
import { OperatorContact } from "./operator-contact";

const WHAT = [
  "identity",
  "typed",
  "means",
  "cases",
  "payments",
  "follows",
  "inbox",
  "address",
  "audit",
] as const;
const WHOM = ["court", "payment", "signer", "mail", "nobody"] as const;
const KEPT = {
  drafts: DRAFT_DAYS,
  means: MEANS_DAYS,
  copies: COPY_DAYS,
  sessions: SESSION_ROW_DAYS,
} as const;
const KEPT_ITEMS = ["drafts", "means", "copies", "sessions"] as const;
const GUARD = ["sealed", "owner", "logs", "chain"] as const;

export function PrivacyPage({ language }: { language: Language }) {
  const t = translator(language);
  return (
    <Page language={language} path="/privacy" area="public" title={t("privacy:title")}>
      <Paragraph size="lead">{t("privacy:lead")}</Paragraph>
      {portalMode() === "demo" && (
        <Notice tone="warning" title={t("privacy:demo.title")}>
          <Paragraph>{t("privacy:demo.text")}</Paragraph>
        </Notice>
      )}
      <Section id="what" title={t("privacy:what.title")}>
        <List items={WHAT.map((name) => t(`privacy:what.${name}`))} />
      </Section>
      <Section id="whom" title={t("privacy:whom.title")}>
        <List items={WHOM.map((name) => t(`privacy:whom.${name}`))} />
      </Section>
      <Section id="cookies" title={t("privacy:cookies.title")}>
        <Paragraph>{t("privacy:cookies.public")}</Paragraph>
        <Paragraph>{t("privacy:cookies.session")}</Paragraph>
        <Paragraph>
          <TextLink href={localized(language, "/cookies")} fresh>
            {t("privacy:cookies.link")}
          </TextLink>
        </Paragraph>
      </Section>
      <Section id="public" title={t("privacy:public.title")}>
        <Paragraph>{t("privacy:public.text")}</Paragraph>
      </Section>
      <Section id="guard" title={t("privacy:guard.title")}>
        <List items={GUARD.map((name) => t(`privacy:guard.${name}`))} />
      </Section>
      <Section id="kept" title={t("privacy:kept.title")}>
        <List
          items={[
            ...KEPT_ITEMS.map((name) => t(`privacy:kept.${name}`, { days: KEPT[name] })),
            t("privacy:kept.address", { hours: ADDRESS_CHANGE_HOURS }),
            t("privacy:kept.mails", { days: MAIL_DAYS }),
            t("privacy:kept.follows"),
            t("privacy:kept.filed"),
          ]}
        />
      </Section>
      <Section id="rights" title={t("privacy:rights.title")}>
        <Paragraph>{t("privacy:rights.text")}</Paragraph>
        <OperatorContact known={t("privacy:rights.known")} unknown={t("privacy:rights.unknown")} />
      </Section>
    </Page>
  );
}
