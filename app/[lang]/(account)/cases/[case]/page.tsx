import { z } from "zod";
import { CaseOverview } from "@/components/cases/case-overview";
import { pageMetadata } from "@/components/layout/page-metadata";
import { exchangeId } from "@/lib/cases/exchange-id";
import { definePage } from "@/lib/http/define-page";
import { caseVisitPage } from "./case-visit-page";

export const generateMetadata = pageMetadata((t) => ({ title: t("cases:page.title") }));

export default definePage({
  access: "citizen",
  params: z.strictObject({ case: exchangeId }),
  audit: { action: "case.read", subjectKind: "case", subject: (params) => params.case },
  render: ({ params }, context) =>
    caseVisitPage(params.case, context, {
      page: "",
      show: (visit) => <CaseOverview visit={visit} context={context} />,
    }),
});
