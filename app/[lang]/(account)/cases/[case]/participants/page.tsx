import { z } from "zod";
import { CaseParticipantsPage } from "@/components/cases/case-participants-page";
import { pageMetadata } from "@/components/layout/page-metadata";
import { exchangeId } from "@/lib/cases/exchange-id";
import { definePage } from "@/lib/http/define-page";
import { caseVisitPage } from "../case-visit-page";

export const generateMetadata = pageMetadata((t) => ({ title: t("cases:page.participants") }));

export default definePage({
  access: "citizen",
  params: z.strictObject({ case: exchangeId }),
  audit: { action: "caseParticipants.read", subjectKind: "case", subject: (params) => params.case },
  render: ({ params }, context) =>
    caseVisitPage(params.case, context, {
      page: "participants",
      show: (visit) => <CaseParticipantsPage visit={visit} context={context} />,
    }),
});
