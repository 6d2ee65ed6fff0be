import { z } from "zod";
import { pageMetadata } from "@/components/layout/page-metadata";
import { MeansPage } from "@/components/means/means-page";
import { dayInRiga } from "@/lib/core/day";
import { definePage } from "@/lib/http/define-page";
import { meansOfPerson } from "@/lib/means/server/means-of-person";

export const generateMetadata = pageMetadata((t) => ({ title: t("means:title") }));

/** What a person has told of their means, once for all filings. */
export default definePage({
  access: "citizen",
  query: z.object({ done: z.literal("deleted").optional().catch(undefined) }),
  audit: { action: "means.read", subjectKind: "means", subject: () => "own" },
  render: async ({ query: { done } }, { viewer, language }) => {
    const now = new Date();
    const kept = await meansOfPerson(viewer.personId, now);
    return (
      <MeansPage
        kept={kept}
        isDeleted={done === "deleted" && kept === undefined}
        today={dayInRiga(now)}
        viewer={viewer}
        language={language}
      />
    );
  },
});
