import { z } from "zod";
import { pageMetadata } from "@/components/layout/page-metadata";
import { MeansStepPage } from "@/components/means/means-step-page";
import { dayInRiga } from "@/lib/core/day";
import { MEANS_STEPS } from "@/lib/forms/parts/means-answers";
import { definePage } from "@/lib/http/define-page";
import { EMPTY_MEANS, issuesOfMeans } from "@/lib/means/kept-means";
import { meansOfPerson } from "@/lib/means/server/means-of-person";
import { saveMeans } from "../actions";

export const generateMetadata = pageMetadata((t) => ({ title: t("means:title") }));

export default definePage({
  access: "citizen",
  params: z.object({ step: z.enum(MEANS_STEPS) }),
  query: z.object({ check: z.literal("1").optional().catch(undefined) }),
  audit: { action: "means.read", subjectKind: "means", subject: () => "own" },
  render: async ({ params: { step }, query: { check } }, { viewer, language }) => {
    const now = new Date();
    const { typed } = (await meansOfPerson(viewer.personId, now)) ?? EMPTY_MEANS;
    const issues = check === undefined ? [] : issuesOfMeans(step, typed, dayInRiga(now));
    return (
      <MeansStepPage
        step={step}
        typed={typed}
        issues={issues}
        viewer={viewer}
        language={language}
        action={saveMeans}
      />
    );
  },
});
