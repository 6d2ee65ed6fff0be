import { CourtsPage } from "@/components/courts/courts-page";
import { pageMetadata } from "@/components/layout/page-metadata";
import { dayInRiga } from "@/lib/core/day";
import { directoryQuery } from "@/lib/courts/directory-query";
import { courtDirectory } from "@/lib/courts/server/court-directory";
import { definePage } from "@/lib/http/define-page";

export const generateMetadata = pageMetadata((t) => ({
  title: t("directory:title"),
  description: t("directory:description"),
}));

export default definePage({
  access: "public",
  query: directoryQuery,
  audit: "none",
  tags: () => ["courts", "prosecution"],
  render: async ({ query: { q } }, { language }) => (
    <CourtsPage
      directory={await courtDirectory()}
      typed={q}
      today={dayInRiga(new Date())}
      language={language}
    />
  ),
});
