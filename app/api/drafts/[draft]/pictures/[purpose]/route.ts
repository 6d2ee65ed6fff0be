import { z } from "zod";
import { isPurpose } from "@/lib/documents/purpose";
import { albumResponse } from "@/lib/filings/album-response";
import { ownerOf } from "@/lib/filings/server/owner-of";
import { picturesOfDraft } from "@/lib/filings/server/pictures-of-draft";
import { defineRoute } from "@/lib/http/define-route";

/** The pictures of one purpose in one PDF, to be looked through. */
export const GET = defineRoute({
  access: "citizen",
  input: z.object({ draft: z.uuid(), purpose: z.string().refine(isPurpose) }),
  audit: { action: "attachment.read", subjectKind: "draft", subject: ({ draft }) => draft },
  refusals: { notFound: 404 },
  run: async ({ draft, purpose }, context) =>
    picturesOfDraft({
      draftId: draft,
      ...(await ownerOf(context)),
      purpose,
      language: context.language,
    }),
  answer: (album) => albumResponse(album),
});
