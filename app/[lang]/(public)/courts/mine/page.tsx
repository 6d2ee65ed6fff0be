import type { Metadata } from "next";
import { MyCourtPage } from "@/components/courts/my-court-page";
import { languageOf, metadataOf } from "@/components/layout/page-metadata";
import { readMatter, typedMatter } from "@/lib/courts/matter-query";
import { courtDirectory } from "@/lib/courts/server/court-directory";
import { definePage, type PageProps } from "@/lib/http/define-page";
import { translator } from "@/lib/i18n/translator";

/** Whoever listens hears first that something must be corrected. */
export async function generateMetadata({ params, searchParams }: PageProps): Promise<Metadata> {
  const language = await languageOf(params);
  const t = translator(language);
  return metadataOf(language, {
    title: t("directory:mine.title"),
    description: t("directory:mine.description"),
    hasErrors: readMatter(typedMatter.parse(await searchParams)).faults.length > 0,
  });
}

export default definePage({
  access: "public",
  query: typedMatter,
  audit: "none",
  tags: () => ["courts"],
  render: async ({ query }, { language }) => (
    <MyCourtPage
      reading={readMatter(query)}
      typed={query}
      directory={await courtDirectory()}
      language={language}
    />
  ),
});
