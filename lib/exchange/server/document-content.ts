import "server-only";
import { createHash } from "node:crypto";
import { env } from "@/lib/env";
import type { ActingContext } from "../acting-context";
import { ExchangeUnavailable } from "../exchange-unavailable";
import { ExchangeWrongAnswer } from "../exchange-wrong-answer";
import { credentials, underPolicy } from "./ask";
import { bounded, exchangeFetch } from "./bounded-fetch";
import { refusalOf } from "./refusal-of";

const OPERATION = "documentContent";
/** The largest file that may be filed, and some air for what the court adds. */
const LARGEST_DOCUMENT = 100 * 1024 * 1024;
const WHOLE_BODY_MS = 120_000;

export type DocumentContent = {
  readonly status: 200 | 206;
  readonly body: ReadableStream<Uint8Array>;
  readonly mediaType: string;
  readonly size: number | null;
  /** Hexadecimal, from the ETag. */
  readonly sha256: string;
  readonly contentRange: string | null;
};

/** The bytes of a document as a stream. A whole body that does not have its promised digest ends in an error. */
export async function documentContent(
  acting: ActingContext,
  documentId: string,
  range?: string,
): Promise<DocumentContent> {
  const response = await underPolicy(OPERATION, (signal) => opened({ acting, documentId, range }, signal));
  const sha256 = /^"([0-9a-f]{64})"$/.exec(response.headers.get("etag") ?? "")?.[1];
  if (sha256 === undefined) {
    await response.body?.cancel();
    throw new ExchangeWrongAnswer(OPERATION, "digest");
  }
  const status = response.status === 206 ? 206 : 200;
  return {
    status,
    body: (response.body ?? new ReadableStream<Uint8Array>()).pipeThrough(
      checkedStream(status === 200 ? sha256 : null),
    ),
    mediaType: response.headers.get("content-type") ?? "application/octet-stream",
    size: sizeOf(response),
    sha256,
    contentRange: response.headers.get("content-range"),
  };
}

type Asked = {
  readonly acting: ActingContext;
  readonly documentId: string;
  readonly range: string | undefined;
};

/** The policy covers the wait for the headers; the body flows on after it, under a limit of its own. */
async function opened({ acting, documentId, range }: Asked, signal: AbortSignal): Promise<Response> {
  const { token, context } = await credentials(acting);
  const body = new AbortController();
  const stop = (): void => {
    body.abort();
  };
  signal.addEventListener("abort", stop);
  const headers = {
    authorization: `Bearer ${token}`,
    "x-acting-context": context,
    ...(range === undefined ? {} : { range }),
  };
  const url = new URL(`/v1/documents/${encodeURIComponent(documentId)}/content`, env().EXCHANGE_URL);
  const wholeBody = AbortSignal.any([body.signal, AbortSignal.timeout(WHOLE_BODY_MS)]);
  const response = await exchangeFetch(OPERATION, new Request(url, { headers, signal: wholeBody })).finally(
    () => {
      signal.removeEventListener("abort", stop);
    },
  );
  if (response.status === 200 || response.status === 206) return response;
  const refusal = await bounded(OPERATION, response);
  // A refusal that is no JSON is still a refusal.
  throw refusalOf(OPERATION, { response, error: await refusal.json().catch(() => undefined) });
}

function sizeOf(response: Response): number | null {
  const size = Number(response.headers.get("content-length") ?? Number.NaN);
  return Number.isSafeInteger(size) ? size : null;
}

function checkedStream(sha256: string | null): TransformStream<Uint8Array, Uint8Array> {
  const hash = createHash("sha256");
  let size = 0;
  return new TransformStream({
    transform(chunk, controller) {
      size += chunk.byteLength;
      if (size > LARGEST_DOCUMENT) throw new ExchangeWrongAnswer(OPERATION, "size");
      hash.update(chunk);
      controller.enqueue(chunk);
    },
    flush() {
      if (size === 0) throw new ExchangeUnavailable({ operation: OPERATION });
      if (sha256 !== null && hash.digest("hex") !== sha256)
        throw new ExchangeWrongAnswer(OPERATION, "digest");
    },
  });
}
