import { attachmentHeader } from "@/lib/cases/attachment-header";

/** Bytes with what is known of them. */
export type Download = {
  readonly name: string;
  readonly mediaType: string;
  readonly size: number;
  /** Hexadecimal; null for what is made at this moment. */
  readonly sha256: string | null;
  readonly body: BodyInit;
};

/** A file to keep: never shown in our origin, never kept on the way. */
export function downloadResponse({ name, mediaType, size, sha256, body }: Download): Response {
  return new Response(body, {
    headers: {
      "content-type": mediaType,
      "content-length": String(size),
      "content-disposition": attachmentHeader({ title: name, mediaType }),
      "content-security-policy": "sandbox; default-src 'none'",
      "x-content-type-options": "nosniff",
      "cache-control": "private, no-store",
      ...(sha256 === null ? {} : { etag: `"${sha256}"` }),
    },
  });
}
