import { HomePage } from "@/components/guidance/home-page";
import { pageMetadata } from "@/components/layout/page-metadata";
import { definePage } from "@/lib/http/define-page";
import { interruptionsIfKnown } from "@/lib/status/server/interruptions-if-known";

/** It tells of outages that are near and of what is down; a cache keeps it for a minute (next.config.js). */
export const dynamic = "force-dynamic";

export const generateMetadata = pageMetadata((t) => ({
  title: t("home:title"),
  description: t("home:description"),
}));

export default definePage({
  access: "public",
  audit: "none",
  tags: () => ["outages"],
  render: async (_, { language }) => {
    const now = new Date();
    return <HomePage interruptions={await interruptionsIfKnown(now)} now={now} language={language} />;
  },
});
