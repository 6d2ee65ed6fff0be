import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { HearingPage } from "@/components/hearings/hearing-page";
import { metadataOf } from "@/components/layout/page-metadata";
import { DEFAULT_LANGUAGE, isLanguage } from "@/lib/core/language";
import { hearingOfId } from "@/lib/hearings/server/hearing-of-id";
import { hearingVisit } from "@/lib/hearings/server/hearing-visit";
import { definePage, type PageProps } from "@/lib/http/define-page";
import { formatInstant } from "@/lib/i18n/format";
import { translator } from "@/lib/i18n/translator";

const address = z.object({ id: z.string().regex(/^[\w-]{8,64}$/) });

/** Search engines may come by, but keep nothing that the court may take back. */
export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { lang, ...rest } = await params;
  const language = typeof lang === "string" && isLanguage(lang) ? lang : DEFAULT_LANGUAGE;
  const t = translator(language);
  const parsed = address.safeParse(rest);
  const hearing = parsed.success ? await hearingOfId(parsed.data.id) : null;
  const title =
    hearing === null || hearing === "withdrawn"
      ? t("hearings:title")
      : t("hearings:hearing.title", { at: formatInstant(hearing.startsAt, language) });
  const words = { title, description: t("hearings:hearing.description") };
  return { ...metadataOf(language, words), robots: { index: false } };
}

export default definePage({
  access: "public",
  params: address,
  audit: "none",
  tags: ({ params: { id } }) => [`hearing:${id}`],
  render: async ({ params: { id } }, { language }) => {
    const view = await hearingVisit(id);
    if (view === null) notFound();
    return <HearingPage id={id} view={view} language={language} />;
  },
});
