import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { FitPage } from "@/components/form/fit-page";
import { metadataOf } from "@/components/layout/page-metadata";
import { dayInRiga } from "@/lib/core/day";
import { isLanguage } from "@/lib/core/language";
import { closureOfForm, formsClosed } from "@/lib/filings/server/closure-of-form";
import { CATALOG, isFormId } from "@/lib/forms/catalog";
import { fitOf, precheckOf } from "@/lib/forms/fit";
import { readPosted } from "@/lib/forms/read-posted";
import { formTexts } from "@/lib/forms/form-texts";
import { definePage } from "@/lib/http/define-page";

export async function generateMetadata({
  params,
}: {
  params: Promise<{ lang: string; form: string }>;
}): Promise<Metadata> {
  const { lang, form } = await params;
  if (!isLanguage(lang) || !isFormId(form)) return {};
  const { text, t } = formTexts(form, lang);
  return metadataOf(lang, {
    title: `${t("finding:fit.title")}: ${text("title")}`,
    description: text("summary"),
  });
}

/** The first questions of a form for whoever has not signed in. The answers stand in the address and nowhere else. */
export default definePage({
  access: "public",
  params: z.object({ form: z.string().refine(isFormId) }),
  query: z.looseObject({ asked: z.literal("1").optional().catch(undefined) }),
  audit: "none",
  render: async ({ params: { form }, query }, { language }) => {
    const loaded = await CATALOG[form].load();
    const step = precheckOf(loaded);
    if (step === undefined) notFound();
    const typed = readPosted(step.fields, query);
    const fit = query.asked === undefined ? undefined : fitOf(loaded, typed, dayInRiga(new Date()));
    const now = new Date();
    const closure = await closureOfForm(form, now);
    const closed = await formsClosed(now);
    return <FitPage {...{ form, step, typed, fit, closure, closed, language }} />;
  },
});
