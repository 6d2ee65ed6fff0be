import { z } from "zod";
import { pageMetadata } from "@/components/layout/page-metadata";
import { StatusPage } from "@/components/status/status-page";
import { definePage } from "@/lib/http/define-page";
import { portalStatus } from "@/lib/status/server/portal-status";

export const generateMetadata = pageMetadata((t) => ({
  title: t("status:title"),
  description: t("status:description"),
}));

/** From our own tables alone, so that it answers while everything else is down. */
export default definePage({
  access: "public",
  query: z.object({}),
  tags: () => ["outages"],
  audit: "none",
  render: async (_input, { language }) => (
    <StatusPage status={await portalStatus(new Date())} language={language} />
  ),
});
