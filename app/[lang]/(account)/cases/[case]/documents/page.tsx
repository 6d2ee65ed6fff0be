import { z } from "zod";
import { CaseDocumentsPage } from "@/components/cases/case-documents-page";
import { pageMetadata } from "@/components/layout/page-metadata";
import { exchangeId } from "@/lib/cases/exchange-id";
import { definePage } from "@/lib/http/define-page";
import { caseVisitPage } from "../case-visit-page";

export const generateMetadata = pageMetadata((t) => ({ title: t("cases:page.documents") }));

export default definePage({
  access: "citizen",
  params: z.strictObject({ case: exchangeId }),
  audit: { action: "caseDocuments.read", subjectKind: "case", subject: (params) => params.case },
  render: ({ params }, context) =>
    caseVisitPage(params.case, context, {
      page: "documents",
      show: (visit) => <CaseDocumentsPage visit={visit} context={context} />,
    }),
});
