import type { Metadata } from "next";
import { z } from "zod";
import { HelpTopicPage } from "@/components/guidance/help-topic-page";
import { metadataOf } from "@/components/layout/page-metadata";
import { isLanguage } from "@/lib/core/language";
import { HELP_TOPIC_CODES, isHelpTopic } from "@/lib/guidance/help-topics";
import { definePage } from "@/lib/http/define-page";
import { translator } from "@/lib/i18n/translator";

export const generateStaticParams = (): { topic: string }[] => HELP_TOPIC_CODES.map((topic) => ({ topic }));

export async function generateMetadata({
  params,
}: {
  params: Promise<{ lang: string; topic: string }>;
}): Promise<Metadata> {
  const { lang, topic } = await params;
  if (!isLanguage(lang) || !isHelpTopic(topic)) return {};
  const t = translator(lang);
  return metadataOf(lang, {
    title: t(`help:topics.${topic}.title`),
    description: t(`help:topics.${topic}.text`),
  });
}

export default definePage({
  access: "public",
  params: z.object({ topic: z.string().refine(isHelpTopic) }),
  audit: "none",
  render: ({ params: { topic } }, { language }) => <HelpTopicPage topic={topic} language={language} />,
});
