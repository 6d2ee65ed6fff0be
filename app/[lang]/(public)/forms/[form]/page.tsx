import type { Metadata } from "next";
import { z } from "zod";
import { StartPage } from "@/components/form/start-page";
import { metadataOf } from "@/components/layout/page-metadata";
import { isLanguage } from "@/lib/core/language";
import { closureOfForm, formsClosed } from "@/lib/filings/server/closure-of-form";
import { CATALOG, isFormId } from "@/lib/forms/catalog";
import { precheckOf } from "@/lib/forms/fit";
import { listedName } from "@/lib/forms/form-name";
import { formTexts } from "@/lib/forms/form-texts";
import { definePage } from "@/lib/http/define-page";

/** What the platform accepts may change any day: made for each request, and kept by a cache in front for a minute. */
export const dynamic = "force-dynamic";

export async function generateMetadata({
  params,
}: {
  params: Promise<{ lang: string; form: string }>;
}): Promise<Metadata> {
  const { lang, form } = await params;
  if (!isLanguage(lang) || !isFormId(form)) return {};
  const { text } = formTexts(form, lang);
  return metadataOf(lang, { title: listedName(form, lang), description: text("summary") });
}

export default definePage({
  access: "public",
  params: z.object({ form: z.string().refine(isFormId) }),
  audit: "none",
  tags: () => ["filingKinds"],
  render: async ({ params: { form } }, { language }) => {
    const now = new Date();
    return (
      <StartPage
        form={form}
        hasPrecheck={precheckOf(await CATALOG[form].load()) !== undefined}
        closure={await closureOfForm(form, now)}
        closed={await formsClosed(now)}
        language={language}
      />
    );
  },
});
