import { FeedsPage } from "@/components/hearings/feeds-page";
import { pageMetadata } from "@/components/layout/page-metadata";
import { courtNames } from "@/lib/courts/server/court-names";
import { env } from "@/lib/env";
import { feedExample } from "@/lib/hearings/server/feed-example";
import { definePage } from "@/lib/http/define-page";

export const dynamic = "force-dynamic";

export const generateMetadata = pageMetadata((t) => ({
  title: t("hearings:feeds.title"),
  description: t("hearings:feeds.description"),
}));

export default definePage({
  access: "public",
  audit: "none",
  tags: () => ["courts", "hearings"],
  render: async (_input, { language }) => (
    <FeedsPage
      names={await courtNames()}
      example={await feedExample(new Date())}
      language={language}
      origin={env().APP_ORIGIN}
    />
  ),
});
