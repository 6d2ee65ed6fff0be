import type { IncomingMessage, OutgoingHttpHeader, OutgoingHttpHeaders, ServerResponse } from "node:http";
import { waitOfTooMany } from "../../lib/http/too-many";
import type { Told } from "./failure-pages";

type Ask = (status: number) => Promise<Told>;
type Headers = OutgoingHttpHeaders | OutgoingHttpHeader[];

/** Headers that belong to the body that is thrown away. */
const OF_THE_BODY = [
  "content-encoding",
  "content-length",
  "etag",
  "last-modified",
  "link",
  "location",
  "transfer-encoding",
  "vary",
];

/**
 * Where a page says "not found" or fails, Next sends an empty frame that only a script fills. Nobody without scripts
 * would read a word, so the frame is thrown away and a whole page sent with the same status. Where a route does not take a
 * method, Next says nothing at all: that is told, too. Whoever asks a page too often is redirected by it, since a page has no
 * other way to say so: they are told 429 and when to come back, and keep the address that they asked for.
 * Answers of our routes name their language in a header and pass as they are; so does everything that is no page.
 */
export function tellFailures(request: IncomingMessage, response: ServerResponse, ask: Ask): void {
  const original = {
    writeHead: response.writeHead.bind(response),
    write: response.write.bind(response),
    end: response.end.bind(response),
    flushHeaders: response.flushHeaders.bind(response),
  };
  let replaced: boolean | undefined;
  const isReplaced = (): boolean =>
    (replaced ??= isEmptyFrame(response) || isBareRefusal(response) || isTooMany(request, response));
  const finish = async (): Promise<void> => {
    const wait = waitOf(response);
    if (wait !== undefined) {
      response.statusCode = 429;
      response.setHeader("retry-after", wait);
    }
    const told = await ask(response.statusCode);
    for (const name of OF_THE_BODY) response.removeHeader(name);
    response.setHeader("cache-control", "no-store");
    for (const [name, value] of Object.entries(told.headers)) response.setHeader(name, value);
    replaced = false;
    original.end(request.method === "HEAD" ? "" : told.body);
  };

  Object.assign(response, {
    writeHead(status: number, ...rest: (string | Headers | undefined)[]) {
      response.statusCode = status;
      const headers = rest.find((value) => typeof value === "object");
      if (replaced === undefined && headers !== undefined) setAll(response, headers);
      if (isReplaced()) return response;
      return headers === undefined ? original.writeHead(status) : original.writeHead(status, headers);
    },
    flushHeaders() {
      if (!isReplaced()) original.flushHeaders();
    },
    write(...chunk: Parameters<ServerResponse["write"]>) {
      return isReplaced() ? true : original.write(...chunk);
    },
    end(...chunk: Parameters<ServerResponse["end"]>) {
      if (!isReplaced()) return original.end(...chunk);
      // A page that cannot be had leaves the bare status, which is true at least.
      finish().catch(() => {
        replaced = false;
        original.end(String(response.statusCode));
      });
      return response;
    },
  });
}

function isEmptyFrame(response: ServerResponse): boolean {
  const { statusCode: status } = response;
  const type = String(response.getHeader("content-type") ?? "");
  return (
    (status === 404 || status >= 500) &&
    type.startsWith("text/html") &&
    !response.hasHeader("content-language")
  );
}

const isBareRefusal = (response: ServerResponse): boolean =>
  response.statusCode === 405 && !response.hasHeader("content-type");

const waitOf = (response: ServerResponse): number | undefined =>
  waitOfTooMany(String(response.getHeader("location") ?? ""));

/** Parts of a page, which scripts ask for, follow the redirect; so does whoever has posted. */
const isTooMany = (request: IncomingMessage, response: ServerResponse): boolean =>
  (request.method === "GET" || request.method === "HEAD") &&
  request.headers["rsc"] === undefined &&
  response.statusCode >= 300 &&
  response.statusCode < 400 &&
  waitOf(response) !== undefined;

function setAll(response: ServerResponse, headers: Headers): void {
  if (Array.isArray(headers)) return;
  for (const [name, value] of Object.entries(headers))
    if (value !== undefined) response.setHeader(name, value);
}
