import type { Metadata } from "next";
import { z } from "zod";
import { languageOf, metadataOf } from "@/components/layout/page-metadata";
import { MeansStepPage } from "@/components/means/means-step-page";
import { meansWords } from "@/components/means/means-words";
import { dayInRiga } from "@/lib/core/day";
import { MEANS_STEPS } from "@/lib/forms/parts/means-answers";
import { definePage, type PageProps } from "@/lib/http/define-page";
import { EMPTY_MEANS, issuesOfMeans } from "@/lib/means/kept-means";
import { meansOfPerson } from "@/lib/means/server/means-of-person";

/** The step, what it belongs to, and the word that something must be corrected. */
export async function generateMetadata({ params, searchParams }: PageProps): Promise<Metadata> {
  const [language, { step }, { check }] = await Promise.all([languageOf(params), params, searchParams]);
  const words = meansWords(language);
  const own = words.maybe(`steps.${String(step)}.title`);
  const title = [own, words.t("means:title")].filter((part) => part !== undefined).join(" – ");
  return metadataOf(language, { title, hasErrors: check !== undefined });
}

export default definePage({
  access: "citizen",
  params: z.object({ step: z.enum(MEANS_STEPS) }),
  query: z.object({ check: z.literal("1").optional().catch(undefined) }),
  audit: { action: "means.read", subjectKind: "means", subject: () => "own" },
  render: async ({ params: { step }, query: { check } }, { viewer, language }) => {
    const now = new Date();
    const { typed } = (await meansOfPerson(viewer.personId, now)) ?? EMPTY_MEANS;
    const issues = check === undefined ? [] : issuesOfMeans(step, typed, dayInRiga(now));
    return <MeansStepPage step={step} typed={typed} issues={issues} viewer={viewer} language={language} />;
  },
});
