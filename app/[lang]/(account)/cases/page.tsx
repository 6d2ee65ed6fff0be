import { z } from "zod";
import { CasesPage } from "@/components/cases/cases-page";
import { pageMetadata } from "@/components/layout/page-metadata";
import { CASE_FILTERS } from "@/lib/cases/case-page";
import { myCases } from "@/lib/cases/server/my-cases";
import { definePage } from "@/lib/http/define-page";

export const generateMetadata = pageMetadata((t) => ({ title: t("cases:list.title") }));

export default definePage({
  access: "citizen",
  query: z.object({
    show: z.enum(CASE_FILTERS).catch("all"),
    after: z.string().min(1).max(120).optional().catch(undefined),
  }),
  audit: "none",
  render: async ({ query }, context) => (
    <CasesPage mine={await myCases(context)} query={query} context={context} />
  ),
});
