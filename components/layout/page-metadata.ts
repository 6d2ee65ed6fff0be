import type { Metadata } from "next";
import { DEFAULT_LANGUAGE, isLanguage, type Language } from "@/lib/core/language";
import { type Translate, translator } from "@/lib/i18n/translator";

type Words = {
  title: string;
  description?: string | undefined;
  /** The page shows an error summary. */ hasErrors?: boolean | undefined;
};

/** `Title – E-lieta`, and before it the word that something must be corrected. */
export function metadataOf(language: Language, { title, description, hasErrors = false }: Words): Metadata {
  const t = translator(language);
  const named = `${title} – ${t("common:service")}`;
  return {
    title: hasErrors ? t("layout:errorTitle", { title: named }) : named,
    ...(description === undefined ? {} : { description }),
  };
}

/** `generateMetadata` of a page whose title depends on nothing but the language. */
export function pageMetadata(words: (t: Translate) => Words) {
  return async ({ params }: { params: Promise<{ lang?: string | string[] }> }): Promise<Metadata> => {
    const { lang } = await params;
    const language = typeof lang === "string" && isLanguage(lang) ? lang : DEFAULT_LANGUAGE;
    return metadataOf(language, words(translator(language)));
  };
}
