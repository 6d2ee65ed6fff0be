import { Notice } from "@/components/ui/notice";
import { Paragraph } from "@/components/ui/paragraph";
import type { Language } from "@/lib/core/language";
import { formatInstant } from "@/lib/i18n/format";
import { translator } from "@/lib/i18n/translator";

/** The register is silent: as of when the page is right. */
export function CopyNotice({ since, language }: { since: Date; language: Language }) {
  const t = translator(language);
  return (
    <Notice tone="warning" title={t("cases:copy.title")}>
      <Paragraph>{t("cases:copy.text", { at: formatInstant(since, language) })}</Paragraph>
    </Notice>
  );
}
