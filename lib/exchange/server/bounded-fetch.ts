import "server-only";
import { env } from "@/lib/env";
import { ExchangeUnavailable } from "../exchange-unavailable";
import { ExchangeWrongAnswer } from "../exchange-wrong-answer";

const LARGEST_ANSWER = 10 * 1024 * 1024;
const BODILESS = new Set([204, 205, 304]);

/** The only way out to the platform: its own origin, no redirects, network failures under one name. */
export async function exchangeFetch(operation: string, request: Request): Promise<Response> {
  if (new URL(request.url).origin !== new URL(env().EXCHANGE_URL).origin)
    throw new Error(`${operation} would leave the exchange`);
  const response = await fetch(request, { redirect: "manual" }).catch((cause: unknown) => {
    throw new ExchangeUnavailable({ operation, cause });
  });
  if (response.status >= 300 && response.status < 400 && response.status !== 304) {
    await response.body?.cancel();
    throw new ExchangeWrongAnswer(operation, "redirect");
  }
  return response;
}

/** The same, with the whole body in hand: never more than 10 MB (after decompression), and text only in valid UTF-8. */
export async function boundedFetch(operation: string, request: Request): Promise<Response> {
  return bounded(operation, await exchangeFetch(operation, request));
}

/** An answer whose body is still on its way, read to its end within those limits. */
export async function bounded(operation: string, response: Response): Promise<Response> {
  const text = decoded(operation, await boundedBody(operation, response));
  const headers = new Headers(response.headers);
  headers.delete("content-length");
  headers.delete("content-encoding");
  return new Response(BODILESS.has(response.status) ? null : text, { status: response.status, headers });
}

async function boundedBody(operation: string, response: Response): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunksOf(operation, response)) {
    size += chunk.byteLength;
    if (size > LARGEST_ANSWER) throw new ExchangeWrongAnswer(operation, "size");
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** Leaving the loop early cancels the body; a connection that breaks in the middle is an outage. */
async function* chunksOf(operation: string, { body }: Response): AsyncGenerator<Uint8Array> {
  if (body === null) return;
  const reader: ReadableStreamDefaultReader<Uint8Array> = body.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } catch (cause) {
    throw new ExchangeUnavailable({ operation, cause });
  } finally {
    // After an error there is nothing left to cancel, and a cancelled body has no more to say.
    await reader.cancel().catch(() => undefined);
  }
}

function decoded(operation: string, bytes: Buffer): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    // The only thing that can fail is the encoding.
    throw new ExchangeWrongAnswer(operation, "notJson", "utf-8");
  }
}
