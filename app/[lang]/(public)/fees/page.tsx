import type { Metadata } from "next";
import { FeesPage } from "@/components/fees/fees-page";
import { metadataOf } from "@/components/layout/page-metadata";
import { DEFAULT_LANGUAGE, isLanguage } from "@/lib/core/language";
import { strangeMatter, typedCalculation } from "@/lib/fees/calculator";
import { calculationOf } from "@/lib/fees/server/calculation-of";
import { schedulesAsOf } from "@/lib/fees/server/schedules-as-of";
import { definePage, type PageProps } from "@/lib/http/define-page";
import { translator } from "@/lib/i18n/translator";

export async function generateMetadata({ params, searchParams }: PageProps): Promise<Metadata> {
  const { lang } = await params;
  const language = typeof lang === "string" && isLanguage(lang) ? lang : DEFAULT_LANGUAGE;
  const t = translator(language);
  const typed = typedCalculation.parse(await searchParams);
  const view = await calculationOf(typed, language);
  const hasErrors = view === null ? strangeMatter(typed) !== null : view.calculation.faults.length > 0;
  const words = { title: t("calculator:title"), description: t("calculator:description"), hasErrors };
  // One page of the calculator is enough for search engines.
  return { ...metadataOf(language, words), ...(view === null ? {} : { robots: { index: false } }) };
}

export default definePage({
  access: "public",
  query: typedCalculation,
  audit: "none",
  tags: () => ["feeSchedules"],
  render: async ({ query }, { language }) => (
    <FeesPage
      view={await calculationOf(query, language)}
      strangeMatter={strangeMatter(query)}
      asOf={await schedulesAsOf()}
      language={language}
    />
  ),
});
