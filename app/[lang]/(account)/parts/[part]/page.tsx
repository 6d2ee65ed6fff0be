import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { languageOf, metadataOf } from "@/components/layout/page-metadata";
import { PartPage } from "@/components/parts/part-page";
import { PART_SAVES, type PartSave } from "@/lib/filings/asked-part";
import { askedPart } from "@/lib/filings/server/asked-part";
import { heldPart } from "@/lib/filings/server/hold-part";
import { knownForPart } from "@/lib/filings/server/known-for-part";
import { definePage, type PageProps } from "@/lib/http/define-page";
import { translator } from "@/lib/i18n/translator";

const UNFINISHED: PartSave = "unfinished";

/** What it is, and the word that something must be corrected. */
export async function generateMetadata({ params, searchParams }: PageProps): Promise<Metadata> {
  const [language, { saved }] = await Promise.all([languageOf(params), searchParams]);
  const title = translator(language)("forms:part.title");
  return metadataOf(language, { title, hasErrors: saved === UNFINISHED });
}

/** What somebody is asked to fill in another's draft. An address of its own, so that nothing of the draft's own pages can open for them. */
export default definePage({
  access: "citizen",
  params: z.object({ part: z.uuid() }),
  query: z.object({ saved: z.enum(PART_SAVES).optional().catch(undefined) }),
  audit: { action: "draft.partRead", subjectKind: "draftPart", subject: ({ part }) => part },
  render: async ({ params: { part: partId }, query }, { viewer, language }) => {
    const now = new Date();
    const part = await askedPart({ partId, viewer }, now);
    if (part === undefined) notFound();
    const held = await heldPart(viewer.personId, partId, now);
    const isSaved = query.saved !== undefined;
    const known = isSaved ? {} : await knownForPart(part, viewer);
    const shown = { part, isSaved, held, known };
    return <PartPage {...shown} viewer={viewer} language={language} />;
  },
});
