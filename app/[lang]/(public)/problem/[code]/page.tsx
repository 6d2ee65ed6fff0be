import type { Metadata } from "next";
import { z } from "zod";
import { metadataOf } from "@/components/layout/page-metadata";
import { ProblemPage } from "@/components/layout/problem-page";
import { PROBLEMS } from "@/components/layout/problems";
import { DEFAULT_LANGUAGE, isLanguage } from "@/lib/core/language";
import { definePage } from "@/lib/http/define-page";
import { translator } from "@/lib/i18n/translator";

const params = z.object({ code: z.enum(PROBLEMS) });

export const generateStaticParams = () => PROBLEMS.map((code) => ({ code }));

export async function generateMetadata(props: {
  params: Promise<{ lang: string; code: string }>;
}): Promise<Metadata> {
  const { lang, code } = await props.params;
  const language = isLanguage(lang) ? lang : DEFAULT_LANGUAGE;
  const known = params.safeParse({ code });
  const title = translator(language)(`problems:${known.success ? known.data.code : "notFound"}.title`);
  return { ...metadataOf(language, { title }), robots: { index: false } };
}

export default definePage({
  access: "public",
  params,
  audit: "none",
  render: (input, { language }) => <ProblemPage language={language} code={input.params.code} />,
});
