import { localized } from "@/components/layout/sections";
import { FileLink } from "@/components/ui/file-link";
import { List } from "@/components/ui/list";
import { Paragraph } from "@/components/ui/paragraph";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import type { Language } from "@/lib/core/language";
import type { FilingView } from "@/lib/filings/filing-view";
import { mediaTypeName } from "@/lib/filings/media-type-name";
import { translator } from "@/lib/i18n/translator";

/** The receipt to keep, and where anybody can check it. */
export function ReceiptSection({ filing, language }: { filing: FilingView; language: Language }) {
  const t = translator(language);
  const address = `/api/filings/${filing.id}/receipt`;
  return (
    <Section id="receipt" title={t("filings:page.receiptTitle")}>
      <Paragraph>{t("filings:page.receiptText")}</Paragraph>
      <List
        kind="plain"
        items={[
          <FileLink
            key="pdf"
            href={`${address}/pdf?lang=${language}`}
            name={t("filings:page.receiptPdf")}
            details={mediaTypeName("application/pdf")}
          />,
          <FileLink
            key="jws"
            href={`${address}/jws?lang=${language}`}
            name={t("filings:page.receiptJws")}
            details={mediaTypeName("application/jose")}
          />,
        ]}
      />
      <Paragraph>
        <TextLink href={localized(language, "/receipts/verify")}>{t("filings:page.verify")}</TextLink>
      </Paragraph>
    </Section>
  );
}
