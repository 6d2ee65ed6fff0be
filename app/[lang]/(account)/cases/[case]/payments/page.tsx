import { z } from "zod";
import { CasePaymentsPage } from "@/components/cases/case-payments-page";
import { pageMetadata } from "@/components/layout/page-metadata";
import { exchangeId } from "@/lib/cases/exchange-id";
import { definePage } from "@/lib/http/define-page";
import { caseVisitPage } from "../case-visit-page";

export const generateMetadata = pageMetadata((t) => ({ title: t("cases:page.payments") }));

export default definePage({
  access: "citizen",
  params: z.strictObject({ case: exchangeId }),
  audit: { action: "casePayments.read", subjectKind: "case", subject: (params) => params.case },
  render: ({ params }, context) =>
    caseVisitPage(params.case, context, {
      page: "payments",
      show: (visit) => <CasePaymentsPage visit={visit} context={context} />,
    }),
});
