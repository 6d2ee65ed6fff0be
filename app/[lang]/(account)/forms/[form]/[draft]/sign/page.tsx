import { notFound, redirect } from "next/navigation";
import { z } from "zod";
import { SignPage } from "@/components/filings/sign-page";
import { pageMetadata } from "@/components/layout/page-metadata";
import { prepareFiling } from "@/lib/filings/server/prepare-filing";
import { ownerIn } from "@/lib/filings/owner";
import { signaturesVersion } from "@/lib/filings/server/signatures-version";
import { SIGN_PROBLEMS } from "@/lib/filings/sign-path";
import { definePage } from "@/lib/http/define-page";
import { mandateRefusalPath } from "@/lib/mandates/acting-path";

export const generateMetadata = pageMetadata((t) => ({ title: t("filings:sign.title") }));

export default definePage({
  access: "citizen",
  params: z.object({ form: z.string(), draft: z.uuid() }),
  query: z.object({ problem: z.enum(SIGN_PROBLEMS).optional().catch(undefined) }),
  audit: "inTransaction",
  render: async ({ params: { form, draft }, query }, { viewer, language, requestId }) => {
    const prepared = await prepareFiling({ draftId: draft, viewer, requestId });
    const whoActs = prepared.ok
      ? undefined
      : mandateRefusalPath(prepared.refusal, language, `/${language}/forms/${form}/${draft}/sign`);
    if (whoActs !== undefined) redirect(whoActs);
    if (!prepared.ok && prepared.refusal !== "notFound")
      redirect(`/${language}/forms/${form}/${draft}/check`);
    if (!prepared.ok || prepared.value.content.form !== form) notFound();
    const filing = prepared.value;
    if (filing.state !== "prepared") redirect(`/${language}/filings/${filing.filingId}`);
    const version = await signaturesVersion({ filingId: filing.filingId, ...ownerIn(viewer) });
    return (
      <SignPage
        filing={filing}
        version={version ?? ""}
        problem={query.problem ?? null}
        viewer={viewer}
        language={language}
      />
    );
  },
});
