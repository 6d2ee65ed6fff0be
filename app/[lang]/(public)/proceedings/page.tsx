import type { Metadata } from "next";
import { headers } from "next/headers";
import { metadataOf } from "@/components/layout/page-metadata";
import { ProceedingsPage } from "@/components/proceedings/proceedings-page";
import { DEFAULT_LANGUAGE, isLanguage } from "@/lib/core/language";
import { definePage, type PageProps } from "@/lib/http/define-page";
import { limitKey } from "@/lib/http/guard";
import { translator } from "@/lib/i18n/translator";
import { proceedingAddress, readProceedingQuery } from "@/lib/proceedings/proceeding-query";
import { askedProceeding } from "@/lib/proceedings/server/asked-proceeding";
import { proceedingAnswer } from "@/lib/proceedings/server/proceeding-answer";

/** Found cases are nothing for search engines, and the number goes to no other site. */
export async function generateMetadata({ params, searchParams }: PageProps): Promise<Metadata> {
  const { lang } = await params;
  const language = typeof lang === "string" && isLanguage(lang) ? lang : DEFAULT_LANGUAGE;
  const t = translator(language);
  const { typed } = askedProceeding(proceedingAddress.parse(await searchParams), new Date());
  const read = readProceedingQuery(typed);
  const words = {
    title: t("proceedings:title"),
    description: t("proceedings:description"),
    hasErrors: read.state === "wrong",
  };
  return { ...metadataOf(language, words), robots: { index: false }, referrer: "same-origin" };
}

export default definePage({
  access: "public",
  query: proceedingAddress,
  audit: "none",
  limit: ({ query }) =>
    query.number === undefined && query.asked === undefined
      ? undefined
      : { name: "proceedings", points: 30, seconds: 60 },
  render: async ({ query }, { language }) => (
    <ProceedingsPage
      answer={await proceedingAnswer(askedProceeding(query, new Date()), limitKey(null, await headers()))}
      language={language}
    />
  ),
});
