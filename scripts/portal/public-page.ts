import { createHash } from "node:crypto";
import type { IncomingMessage, OutgoingHttpHeader, OutgoingHttpHeaders, ServerResponse } from "node:http";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { languageOfPath } from "../../lib/http/request-language";
import { pageArea } from "../../lib/identity/page-area";
import { addressOf } from "./address";

type Headers = OutgoingHttpHeaders | OutgoingHttpHeader[];

/** Below this a compressed page is no smaller. */
const LEAST_COMPRESSED = 1_024;

/** A page that runs no script: one for everybody, or the way to the login. What the router asks for between pages of its own is not one. */
export const isPublicPage = (request: IncomingMessage): boolean => {
  const { pathname } = addressOf(request);
  return (
    (request.method === "GET" || request.method === "HEAD") &&
    request.headers["rsc"] === undefined &&
    languageOfPath(pathname) !== undefined &&
    pageArea(pathname) !== "account"
  );
};

/**
 * The framework puts each page into its HTML twice: once to be read, once for its scripts. Public pages may run none, so the
 * second half is left out. What remains gets a tag by its content, a 304 for who has it, and is compressed.
 */
export function leanPage(request: IncomingMessage, response: ServerResponse): void {
  const asked = takeOver(request);
  const chunks: Buffer[] = [];
  const writeHead = response.writeHead.bind(response);
  const endBody = response.end.bind(response);
  const end = (body?: Buffer): void => {
    writeHead(response.statusCode);
    endBody(body);
  };
  const keep = (chunk: unknown, encoding: unknown): void => {
    if (typeof chunk === "string")
      chunks.push(Buffer.from(chunk, typeof encoding === "string" ? (encoding as BufferEncoding) : "utf8"));
    else if (chunk instanceof Uint8Array) chunks.push(Buffer.from(chunk));
  };
  const tell = (rest: readonly unknown[]): void => {
    const done = rest.find((value): value is () => void => typeof value === "function");
    if (done !== undefined) queueMicrotask(done);
  };
  Object.assign(response, {
    writeHead(status: number, ...rest: (string | Headers | undefined)[]) {
      response.statusCode = status;
      const headers = rest.find((value) => typeof value === "object");
      if (headers !== undefined && !Array.isArray(headers))
        for (const [name, value] of Object.entries(headers))
          if (value !== undefined) response.setHeader(name, value);
      return response;
    },
    flushHeaders: () => undefined,
    write(chunk: unknown, ...rest: unknown[]) {
      keep(chunk, rest[0]);
      tell(rest);
      return true;
    },
    end(chunk: unknown, ...rest: unknown[]) {
      keep(chunk, rest[0]);
      tell(rest);
      // What cannot be sent whole is not sent at all: the reader's browser asks again.
      send(response, { body: Buffer.concat(chunks), asked, end }).catch(() => response.destroy());
      return response;
    },
  });
}

type Asked = { readonly acceptsGzip: boolean; readonly known: readonly string[]; readonly isHead: boolean };

/** Compression and tags are ours here, so the framework is asked for the plain page. */
function takeOver(request: IncomingMessage): Asked {
  const accepted = [request.headers["accept-encoding"] ?? ""].flat().join();
  const known = request.headers["if-none-match"] ?? "";
  delete request.headers["accept-encoding"];
  delete request.headers["if-none-match"];
  const isHead = request.method === "HEAD";
  // The tag and the length are those of the page, which must be there to be measured.
  if (isHead) request.method = "GET";
  return {
    acceptsGzip: /\bgzip\b(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))/.test(accepted),
    known: known.split(",").map((tag) => tag.trim()),
    isHead,
  };
}

type Page = {
  readonly body: Buffer;
  readonly asked: Asked;
  readonly end: (body?: Buffer) => void;
};

async function send(response: ServerResponse, page: Page): Promise<void> {
  const isHtml = String(response.getHeader("content-type")).startsWith("text/html");
  if (response.statusCode === 200 && isHtml) await sendLean(response, page);
  else sendOther(response, page);
}

/** What holds for a page does not hold for a refusal or for the way to another address. */
function sendOther(response: ServerResponse, page: Page): void {
  if (response.statusCode !== 200) response.setHeader("cache-control", "no-store");
  response.removeHeader("etag");
  sendBytes(response, page);
}

async function sendLean(response: ServerResponse, { body, asked, end }: Page): Promise<void> {
  const lean = withoutScripts(body);
  const tag = `W/"${createHash("sha256").update(lean).digest("base64url").slice(0, 27)}"`;
  response.setHeader("etag", tag);
  response.removeHeader("link");
  if (!/accept-encoding/i.test(String(response.getHeader("vary"))))
    response.appendHeader("vary", "Accept-Encoding");
  if (asked.known.some((known) => known === tag || known === "*")) {
    response.statusCode = 304;
    for (const name of ["content-length", "content-type", "transfer-encoding"]) response.removeHeader(name);
    end();
    return;
  }
  const isCompressed = asked.acceptsGzip && lean.length >= LEAST_COMPRESSED;
  if (isCompressed) response.setHeader("content-encoding", "gzip");
  sendBytes(response, { body: isCompressed ? await promisify(gzip)(lean) : lean, asked, end });
}

function sendBytes(response: ServerResponse, { body, asked, end }: Page): void {
  response.removeHeader("transfer-encoding");
  response.setHeader("content-length", body.length);
  if (asked.isHead) end();
  else end(body);
}

/** The text of a page never holds these: React writes its `<` as `&lt;`. */
const SCRIPTS = /<script\b[^>]*>.*?<\/script>|<link\b[^>]*\bas="script"[^>]*>/gs;

export const withoutScripts = (page: Buffer): Buffer =>
  Buffer.from(page.toString("utf8").replaceAll(SCRIPTS, ""));
