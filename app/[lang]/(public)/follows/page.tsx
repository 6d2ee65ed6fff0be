import type { Metadata } from "next";
import { FollowPage } from "@/components/follows/follow-page";
import { metadataOf } from "@/components/layout/page-metadata";
import { DEFAULT_LANGUAGE, isLanguage } from "@/lib/core/language";
import { followQuery } from "@/lib/follows/follow-form";
import { followFormView } from "@/lib/follows/server/follow-form-view";
import { definePage, type PageProps } from "@/lib/http/define-page";
import { translator } from "@/lib/i18n/translator";

/** Whoever listens hears first that something must be corrected. */
export async function generateMetadata({ params, searchParams }: PageProps): Promise<Metadata> {
  const { lang } = await params;
  const language = typeof lang === "string" && isLanguage(lang) ? lang : DEFAULT_LANGUAGE;
  const t = translator(language);
  const { fault } = followQuery.parse(await searchParams);
  return metadataOf(language, {
    title: t("follows:title"),
    description: t("follows:description", { changes: t("follows:changes") }),
    hasErrors: fault !== undefined,
  });
}

export default definePage({
  access: "public",
  query: followQuery,
  audit: "none",
  render: async ({ query }, { language }) => (
    <FollowPage view={await followFormView(query)} language={language} />
  ),
});
