import type { Metadata } from "next";
import { z } from "zod";
import { StartPage } from "@/components/form/start-page";
import { metadataOf } from "@/components/layout/page-metadata";
import { isLanguage } from "@/lib/core/language";
import { CATALOG, FORM_IDS, isFormId } from "@/lib/forms/catalog";
import { precheckOf } from "@/lib/forms/fit";
import { listedName } from "@/lib/forms/form-name";
import { formTexts } from "@/lib/forms/form-texts";
import { definePage } from "@/lib/http/define-page";

export const generateStaticParams = (): { form: string }[] => FORM_IDS.map((form) => ({ form }));

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
  render: async ({ params: { form } }, { language }) => (
    <StartPage
      form={form}
      hasPrecheck={precheckOf(await CATALOG[form].load()) !== undefined}
      language={language}
    />
  ),
});
