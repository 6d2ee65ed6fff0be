import { Paragraph } from "@/components/ui/paragraph";
import { Tag } from "@/components/ui/tag";
import type { Language } from "@/lib/core/language";
import { filingStatus, type Standing, TONE_OF } from "@/lib/filings/filing-status";
import { statusWords } from "@/lib/filings/status-words";
import { translator } from "@/lib/i18n/translator";

type Shown = { filing: Standing & { readonly form: string }; language: Language };

/** Where a filing stands, in two or three words. */
export function FilingTag({ filing, language }: Shown) {
  const status = filingStatus(filing);
  return <Tag tone={TONE_OF[status]}>{translator(language)(`filings:status.${status}.tag`)}</Tag>;
}

/** The same with a sentence of what it means. */
export function FilingStatus({ filing, language }: Shown) {
  return (
    <>
      <FilingTag filing={filing} language={language} />
      <Paragraph>{translator(language)(statusWords(filing))}</Paragraph>
    </>
  );
}
