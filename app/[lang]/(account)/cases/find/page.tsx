import { redirect } from "next/navigation";
import { z } from "zod";
import { CaseNotFound } from "@/components/cases/case-not-found";
import { localized } from "@/components/layout/sections";
import { pageMetadata } from "@/components/layout/page-metadata";
import { caseNumbered } from "@/lib/cases/server/case-numbered";
import { definePage } from "@/lib/http/define-page";

export const generateMetadata = pageMetadata((t) => ({ title: t("proceedings:find.title") }));

/** From the public progress of a case to the reader's own case with that number. */
export default definePage({
  access: "citizen",
  query: z.object({ number: z.string().max(60).catch("") }),
  audit: "none",
  render: async ({ query: { number } }, context) => {
    const found = await caseNumbered(context, number);
    if (found.ok) redirect(localized(context.language, `/cases/${found.value}`));
    return <CaseNotFound number={number} why={found.refusal} context={context} />;
  },
});
