import type { Metadata } from "next";
import { AmountPage } from "@/components/fees/amount-page";
import { metadataOf } from "@/components/layout/page-metadata";
import { DEFAULT_LANGUAGE, isLanguage } from "@/lib/core/language";
import { originOf } from "@/lib/fees/amount-origin";
import { readClaimAmount, typedAmount } from "@/lib/fees/amount-query";
import { definePage, type PageProps } from "@/lib/http/define-page";
import { translator } from "@/lib/i18n/translator";

export async function generateMetadata({ params, searchParams }: PageProps): Promise<Metadata> {
  const { lang } = await params;
  const language = typeof lang === "string" && isLanguage(lang) ? lang : DEFAULT_LANGUAGE;
  const t = translator(language);
  const typed = typedAmount.parse(await searchParams);
  const { faults } = readClaimAmount(typed);
  const words = {
    title: t("calculator:amount.title"),
    description: t("calculator:amount.description"),
    hasErrors: faults.length > 0,
  };
  // The questions about a row of somebody's calculation are nothing to be found.
  return {
    ...metadataOf(language, words),
    ...(originOf(typed) === null ? {} : { robots: { index: false } }),
  };
}

export default definePage({
  access: "public",
  query: typedAmount,
  audit: "none",
  render: ({ query }, { language }) => (
    <AmountPage typed={query} reading={readClaimAmount(query)} language={language} />
  ),
});
