import type { Metadata } from "next";
import { z } from "zod";
import { HearingsPage } from "@/components/hearings/hearings-page";
import { metadataOf } from "@/components/layout/page-metadata";
import { DEFAULT_LANGUAGE, isLanguage } from "@/lib/core/language";
import { typedHearingQuery } from "@/lib/hearings/hearing-query";
import { askedHearings } from "@/lib/hearings/server/asked-hearings";
import { hearingCalendar } from "@/lib/hearings/server/hearing-calendar";
import { definePage, type PageProps } from "@/lib/http/define-page";
import { translator } from "@/lib/i18n/translator";

/** What is no place at all is told, as a place that is none of ours. */
const place = z.string().max(40).nullable().default(null).catch("");
const turn = z.object({ after: place, before: place });
const query = z
  .unknown()
  .transform((given) => ({ typed: typedHearingQuery.parse(given), ...turn.parse(given) }));

/** Whoever listens hears first that something must be corrected; what was searched is nothing for search engines. */
export async function generateMetadata({ params, searchParams }: PageProps): Promise<Metadata> {
  const { lang } = await params;
  const language = typeof lang === "string" && isLanguage(lang) ? lang : DEFAULT_LANGUAGE;
  const t = translator(language);
  const { typed } = query.parse(await searchParams);
  const { faults } = await askedHearings(typed);
  const words = {
    title: t("hearings:title"),
    description: t("hearings:description"),
    hasErrors: faults.length > 0,
  };
  return {
    ...metadataOf(language, words),
    ...(Object.keys(typed).length > 0 ? { robots: { index: false } } : {}),
  };
}

export default definePage({
  access: "public",
  query,
  audit: "none",
  tags: () => ["hearings"],
  render: async ({ query: asked }, { language }) => (
    <HearingsPage view={await hearingCalendar(asked)} language={language} />
  ),
});
