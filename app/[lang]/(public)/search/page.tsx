import type { Metadata } from "next";
import { languageOf, metadataOf } from "@/components/layout/page-metadata";
import { SearchPage } from "@/components/search/search-page";
import { definePage, type PageProps } from "@/lib/http/define-page";
import { translator } from "@/lib/i18n/translator";
import { searchQuery } from "@/lib/search/search-query";
import { findEverything } from "@/lib/search/server/find-everything";

/** The title says what was searched, so that tabs and history tell searches apart. Engines need not list results. */
export async function generateMetadata({ params, searchParams }: PageProps): Promise<Metadata> {
  const language = await languageOf(params);
  const t = translator(language);
  const { q } = searchQuery.parse(await searchParams);
  return {
    ...metadataOf(language, {
      title: q === "" ? t("search:title") : t("search:titleFor", { text: q }),
      description: t("search:description"),
    }),
    ...(q === "" ? {} : { robots: { index: false, follow: true } }),
  };
}

export default definePage({
  access: "public",
  query: searchQuery,
  audit: "none",
  render: async ({ query: { q } }, { language }) => (
    <SearchPage finding={await findEverything(q, language)} language={language} />
  ),
});
