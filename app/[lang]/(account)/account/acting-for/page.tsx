import { redirect } from "next/navigation";
import { pageMetadata } from "@/components/layout/page-metadata";
import { ActingForPage } from "@/components/mandates/acting-for-page";
import { definePage } from "@/lib/http/define-page";
import { actingQuery } from "@/lib/mandates/acting-query";
import { isOver } from "@/lib/mandates/is-over";
import { mandatesOf } from "@/lib/mandates/server/mandates-of";

export const generateMetadata = pageMetadata((t) => ({ title: t("mandates:title") }));

export default definePage({
  access: "citizen",
  query: actingQuery,
  audit: { action: "mandates.read", subjectKind: "mandates", subject: () => "own" },
  render: async ({ query }, context) => {
    const { viewer, language } = context;
    const now = new Date();
    const mandates = await mandatesOf(context, { fresh: true });
    const isCurrent = mandates !== "unavailable" && !mandates.isLastKnown;
    // The session has just fallen back: the page is rendered anew for whom it acts now.
    if (isCurrent && isOver(viewer.actingFor?.mandateId, mandates.value, now))
      redirect(`/${language}/account/acting-for`);
    return <ActingForPage mandates={mandates} query={query} viewer={viewer} language={language} now={now} />;
  },
});
