import type { CourtDocument } from "@/lib/exchange/shapes";
import { attachmentHeader } from "./attachment-header";

type Opened = {
  readonly about: CourtDocument;
  readonly content: {
    readonly status: 200 | 206;
    readonly body: ReadableStream<Uint8Array>;
    readonly size: number | null;
    readonly contentRange: string | null;
  };
};

/** The bytes as a file: saved and not shown (next.config.js adds the policy), never kept on the way, what it is told by the register's list and not by itself. */
export function documentResponse({ about, content }: Opened): Response {
  const { status, body, size, contentRange } = content;
  return new Response(body, {
    status,
    headers: {
      "content-type": about.mediaType,
      "content-disposition": attachmentHeader(about),
      "cache-control": "private, no-store",
      "accept-ranges": "bytes",
      etag: `"${about.sha256}"`,
      ...(size === null ? {} : { "content-length": String(size) }),
      ...(contentRange === null ? {} : { "content-range": contentRange }),
    },
  });
}
