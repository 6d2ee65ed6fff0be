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

type LanguageParams = Promise<{ lang?: string | string[] }>;

/** The language of an address; the page itself says whether there is such an address at all. */
export async function languageOf(params: LanguageParams): Promise<Language> {
  const { lang } = await params;
  return typeof lang === "string" && isLanguage(lang) ? lang : DEFAULT_LANGUAGE;
}

/** `generateMetadata` of a page whose title depends on nothing but the language. */
export function pageMetadata(words: (t: Translate) => Words) {
  return async ({ params }: { params: LanguageParams }): Promise<Metadata> => {
    const language = await languageOf(params);
    return metadataOf(language, words(translator(language)));
  };
}
