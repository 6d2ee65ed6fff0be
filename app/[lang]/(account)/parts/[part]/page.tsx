import { notFound } from "next/navigation";
import { z } from "zod";
import { pageMetadata } from "@/components/layout/page-metadata";
import { PartPage } from "@/components/parts/part-page";
import { askedPart } from "@/lib/filings/server/asked-part";
import { heldPart } from "@/lib/filings/server/hold-part";
import { definePage } from "@/lib/http/define-page";

export const generateMetadata = pageMetadata((t) => ({ title: t("forms:part.title") }));

/** What somebody is asked to fill in another's draft. An address of its own, so that nothing of the draft's own pages can open for them. */
export default definePage({
  access: "citizen",
  params: z.object({ part: z.uuid() }),
  query: z.object({ saved: z.literal("1").optional().catch(undefined) }),
  audit: { action: "draft.partRead", subjectKind: "draftPart", subject: ({ part }) => part },
  render: async ({ params: { part: partId }, query }, { viewer, language }) => {
    const now = new Date();
    const part = await askedPart({ partId, viewer }, now);
    if (part === undefined) notFound();
    const held = await heldPart(viewer.personId, partId, now);
    const isSaved = query.saved !== undefined;
    return <PartPage part={part} isSaved={isSaved} held={held} viewer={viewer} language={language} />;
  },
});
