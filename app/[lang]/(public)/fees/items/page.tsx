import type { Metadata } from "next";
import { ItemsPage } from "@/components/fees/items-page";
import { metadataOf } from "@/components/layout/page-metadata";
import { DEFAULT_LANGUAGE, isLanguage } from "@/lib/core/language";
import { typedItemsQuery } from "@/lib/fees/schedule-of-day";
import { schedulesAsOf } from "@/lib/fees/server/schedules-as-of";
import { scheduleOfDay } from "@/lib/fees/server/schedule-of-day";
import { definePage, type PageProps } from "@/lib/http/define-page";
import { translator } from "@/lib/i18n/translator";

export async function generateMetadata({ params, searchParams }: PageProps): Promise<Metadata> {
  const { lang } = await params;
  const language = typeof lang === "string" && isLanguage(lang) ? lang : DEFAULT_LANGUAGE;
  const t = translator(language);
  const { day } = await scheduleOfDay(typedItemsQuery.parse(await searchParams));
  return metadataOf(language, {
    title: t("calculator:items.title"),
    description: t("calculator:items.description"),
    hasErrors: day.fault !== null,
  });
}

export default definePage({
  access: "public",
  query: typedItemsQuery,
  audit: "none",
  tags: () => ["feeSchedules"],
  render: async ({ query }, { language }) => (
    <ItemsPage known={await scheduleOfDay(query)} asOf={await schedulesAsOf()} language={language} />
  ),
});
