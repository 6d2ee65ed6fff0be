import { z } from "zod";
import { CaseHearingsPage } from "@/components/cases/case-hearings-page";
import { pageMetadata } from "@/components/layout/page-metadata";
import { exchangeId } from "@/lib/cases/exchange-id";
import { definePage } from "@/lib/http/define-page";
import { caseVisitPage } from "../case-visit-page";

export const generateMetadata = pageMetadata((t) => ({ title: t("cases:page.hearings") }));

export default definePage({
  access: "citizen",
  params: z.strictObject({ case: exchangeId }),
  audit: { action: "caseHearings.read", subjectKind: "case", subject: (params) => params.case },
  render: ({ params }, context) =>
    caseVisitPage(params.case, context, {
      page: "hearings",
      show: (visit) => <CaseHearingsPage visit={visit} context={context} />,
    }),
});
