import type { Metadata } from "next";
import { VerifyPage } from "@/components/filings/verify-page";
import { metadataOf } from "@/components/layout/page-metadata";
import { DEFAULT_LANGUAGE, isLanguage } from "@/lib/core/language";
import { receiptCheck } from "@/lib/filings/receipt-check";
import { receiptFinding } from "@/lib/filings/server/receipt-finding";
import { definePage, type PageProps } from "@/lib/http/define-page";
import { translator } from "@/lib/i18n/translator";

/** Whoever listens hears first that something must be corrected. */
export async function generateMetadata({ params, searchParams }: PageProps): Promise<Metadata> {
  const { lang } = await params;
  const language = typeof lang === "string" && isLanguage(lang) ? lang : DEFAULT_LANGUAGE;
  const t = translator(language);
  const { fault } = await receiptFinding(receiptCheck.parse(await searchParams));
  return metadataOf(language, {
    title: t("receipts:verify.title"),
    description: t("receipts:verify.description"),
    hasErrors: fault !== null,
  });
}

export default definePage({
  access: "public",
  query: receiptCheck,
  audit: "none",
  render: async ({ query }, { language }) => (
    <VerifyPage finding={await receiptFinding(query)} language={language} />
  ),
});
