import { Notice } from "@/components/ui/notice";
import { Paragraph } from "@/components/ui/paragraph";
import type { Language } from "@/lib/core/language";
import { formatInstant } from "@/lib/i18n/format";
import { translator } from "@/lib/i18n/translator";

/** As of when the directory holds; before the register has spoken, that only the law has. */
export function DirectoryTime({ asOf, language }: { asOf: Date | null; language: Language }) {
  const t = translator(language);
  if (asOf !== null)
    return <Paragraph muted>{t("directory:asOf", { time: formatInstant(asOf, language) })}</Paragraph>;
  return (
    <Notice tone="warning" title={t("directory:builtIn.title")}>
      <Paragraph>{t("directory:builtIn.text")}</Paragraph>
    </Notice>
  );
}
