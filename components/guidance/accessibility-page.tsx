import { Page } from "@/components/layout/page";
import { List } from "@/components/ui/list";
import { Paragraph } from "@/components/ui/paragraph";
import { Section } from "@/components/ui/section";
import type { Language } from "@/lib/core/language";
import { translator } from "@/lib/i18n/translator";
import { OperatorContact } from "./operator-contact";

const MEASURED = ["axe", "scripts", "journey", "reflow", "contrast", "keyboard"] as const;
const OPEN = ["readers", "people", "pdf", "files"] as const;
const KNOWN = ["file", "signer", "register"] as const;

export function AccessibilityPage({ language }: { language: Language }) {
  const t = translator(language);
  return (
    <Page language={language} path="/accessibility" area="public" title={t("accessibility:title")}>
      <Paragraph size="lead">{t("accessibility:lead")}</Paragraph>
      <Section id="status" title={t("accessibility:status.title")}>
        <Paragraph>{t("accessibility:status.text")}</Paragraph>
      </Section>
      <Section id="measured" title={t("accessibility:measured.title")}>
        <List items={MEASURED.map((name) => t(`accessibility:measured.${name}`))} />
      </Section>
      <Section id="open" title={t("accessibility:open.title")}>
        <List items={OPEN.map((name) => t(`accessibility:open.${name}`))} />
      </Section>
      <Section id="known" title={t("accessibility:known.title")}>
        <List items={KNOWN.map((name) => t(`accessibility:known.${name}`))} />
      </Section>
      <Section id="report" title={t("accessibility:report.title")}>
        <Paragraph>{t("accessibility:report.text")}</Paragraph>
        <OperatorContact
          known={t("accessibility:report.known")}
          unknown={t("accessibility:report.unknown")}
          demo={t("accessibility:report.demo")}
        />
      </Section>
      <Paragraph muted>{t("accessibility:date")}</Paragraph>
    </Page>
  );
}
