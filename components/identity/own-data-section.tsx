import { FileLink } from "@/components/ui/file-link";
import { Paragraph } from "@/components/ui/paragraph";
import { Section } from "@/components/ui/section";
import type { Language } from "@/lib/core/language";
import { translator } from "@/lib/i18n/translator";

/** What is kept about the person, and the way to take it along. */
export function OwnDataSection({ language }: { language: Language }) {
  const t = translator(language);
  return (
    <Section id="data" title={t("identity:account.data.title")}>
      <Paragraph>{t("identity:account.data.text")}</Paragraph>
      <FileLink
        href="/api/identity/my-data"
        name={t("identity:account.data.download")}
        details={t("identity:account.data.details")}
      />
    </Section>
  );
}
