import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { DayPage } from "@/components/hearings/day-page";
import { DayScreen } from "@/components/hearings/day-screen";
import { dayTitle } from "@/components/hearings/hearing-words";
import { metadataOf } from "@/components/layout/page-metadata";
import { DEFAULT_LANGUAGE, isLanguage } from "@/lib/core/language";
import { dayListAddress } from "@/lib/hearings/day-list-address";
import { hearingsOnDay } from "@/lib/hearings/server/hearings-on-day";
import { definePage, type PageProps } from "@/lib/http/define-page";
import { translator } from "@/lib/i18n/translator";

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { lang, ...rest } = await params;
  const language = typeof lang === "string" && isLanguage(lang) ? lang : DEFAULT_LANGUAGE;
  const t = translator(language);
  const asked = dayListAddress.safeParse(rest);
  const view = asked.success ? await hearingsOnDay(asked.data.courthouse, asked.data.day) : null;
  const title = view === null ? t("hearings:title") : dayTitle(view, language);
  return metadataOf(language, { title, description: t("hearings:day.description") });
}

export default definePage({
  access: "public",
  params: dayListAddress,
  query: z.object({ screen: z.literal("1").optional().catch(undefined) }),
  audit: "none",
  tags: () => ["hearings"],
  render: async ({ params: { courthouse, day }, query: { screen } }, { language }) => {
    const view = await hearingsOnDay(courthouse, day);
    if (view === null) notFound();
    const Shown = screen === undefined ? DayPage : DayScreen;
    return <Shown view={view} language={language} />;
  },
});
