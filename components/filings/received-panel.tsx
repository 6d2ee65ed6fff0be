import { Panel } from "@/components/ui/panel";
import { Paragraph } from "@/components/ui/paragraph";
import type { Language } from "@/lib/core/language";
import type { FilingView } from "@/lib/filings/filing-view";
import { formatInstant } from "@/lib/i18n/format";
import { translator } from "@/lib/i18n/translator";

/** It is received: the number and the time, and what that does not mean yet. */
export function ReceivedPanel({ filing, language }: { filing: FilingView; language: Language }) {
  const t = translator(language);
  return (
    <Panel title={t("filings:page.received.title")}>
      <Paragraph>
        {t("filings:page.received.number")} <strong>{filing.receiptId}</strong>
      </Paragraph>
      <Paragraph>
        {t("filings:page.received.at", { at: formatInstant(filing.receivedAt, language) })}
      </Paragraph>
      {filing.registrationNumber === null && <Paragraph>{t("filings:page.received.notYet")}</Paragraph>}
    </Panel>
  );
}
