import { attachmentHeader } from "@/lib/cases/attachment-header";

type Album = { readonly title: string; readonly body: BodyInit };

/** A PDF that is made while it is sent, so that nobody knows its length before. */
export function albumResponse({ title, body }: Album): Response {
  const mediaType = "application/pdf";
  return new Response(body, {
    headers: {
      "content-type": mediaType,
      "content-disposition": attachmentHeader({ title, mediaType }),
      "content-security-policy": "sandbox; default-src 'none'",
      "x-content-type-options": "nosniff",
      "cache-control": "private, no-store",
    },
  });
}
