import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { z } from "zod";
import { FilingPage } from "@/components/filings/filing-page";
import { languageOf, metadataOf } from "@/components/layout/page-metadata";
import { isFormOpenNow } from "@/lib/filings/server/closure-of-form";
import { filingOfOwner } from "@/lib/filings/server/filing-of-owner";
import { formOfFiling } from "@/lib/filings/server/form-of-filing";
import { filingVersion } from "@/lib/filings/server/filing-version";
import { ownerIfTold } from "@/lib/filings/server/owner-of";
import { preparedFilingById } from "@/lib/filings/server/prepared-filing";
import { SIGN_PROBLEMS, signPath } from "@/lib/filings/sign-path";
import { listedName } from "@/lib/forms/form-name";
import { definePage } from "@/lib/http/define-page";
import { refusalPath } from "@/lib/mandates/acting-path";
import { translator } from "@/lib/i18n/translator";
import { currentViewer } from "@/lib/identity/server/current-viewer";
import { dueOfOwner } from "@/lib/payments/server/due-of-owner";

const params = z.object({ filing: z.uuid() });

type Given = { params: Promise<Record<string, string | string[]>> };

/** Several filings stand open beside each other: each tab is called by what was filed. Strangers learn nothing. */
export async function generateMetadata({ params: given }: Given): Promise<Metadata> {
  const [language, parsed, viewer] = [
    await languageOf(given),
    params.safeParse(await given),
    await currentViewer(),
  ];
  const form =
    !parsed.success || viewer === null
      ? undefined
      : await formOfFiling({ filingId: parsed.data.filing, personId: viewer.personId });
  const title = form === undefined ? translator(language)("filings:page.title") : listedName(form, language);
  return metadataOf(language, { title });
}

export default definePage({
  access: "citizen",
  params,
  query: z.object({
    received: z.literal("1").optional().catch(undefined),
    problem: z.enum(SIGN_PROBLEMS).optional().catch(undefined),
  }),
  audit: { action: "filing.read", subjectKind: "filing", subject: ({ filing }) => filing },
  render: async ({ params, query }, { viewer, language, requestId }) => {
    const own = { filingId: params.filing, personId: viewer.personId };
    const filing = await filingOfOwner({ ...own, now: new Date() });
    if (filing === undefined) {
      const owner = await ownerIfTold({ viewer, requestId });
      if (owner === "unavailable")
        redirect(refusalPath("mandateUnavailable", language, `/${language}/filings/${own.filingId}`));
      const prepared = await preparedFilingById(own.filingId, owner);
      if (prepared === undefined) notFound();
      const { draftId, content } = prepared;
      redirect(signPath({ language, form: content.form, draftId, problem: query.problem ?? null }));
    }
    const due = await dueOfOwner({ draftId: filing.draftId, personId: viewer.personId });
    const version = (await filingVersion(own)) ?? "";
    const isFormOpen = await isFormOpenNow(filing.form, new Date());
    const isJustReceived = query.received !== undefined;
    const shown = { filing, due: due ?? null, version, isJustReceived, isFormOpen };
    return <FilingPage {...shown} viewer={viewer} language={language} />;
  },
});
