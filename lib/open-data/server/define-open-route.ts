import "server-only";
import { createHash } from "node:crypto";
import type { CacheTag } from "@/lib/cache/cache-tag";
import { rememberPage } from "@/lib/cache/server/remember-page";
import type { Language } from "@/lib/core/language";
import { Outage } from "@/lib/core/outage";
import { env } from "@/lib/env";
import { limitKey } from "@/lib/http/guard";
import { problem } from "@/lib/http/problem";
import { countUse, type RateLimit, type Spent } from "@/lib/http/rate-limit";
import { requestIdOf } from "@/lib/http/request-id";
import { log } from "@/lib/log";
import {
  type OpenFault,
  type OpenOperation,
  openOperation,
  type OpenValues,
  readOpenRequest,
} from "../open-contract";
import type { OpenAnswer } from "./open-answer";

const LIMIT: RateLimit = { name: "open", points: 600, seconds: 60 };
const CACHE = "public, max-age=60, s-maxage=60, stale-while-revalidate=60, stale-if-error=86400";

/** Every site may ask from a browser; nothing here knows who asks. */
const CORS = {
  "access-control-allow-origin": "*",
  "access-control-expose-headers":
    "Allow, ETag, Last-Modified, Link, RateLimit, RateLimit-Policy, Retry-After, X-Data-As-Of, Content-Disposition",
  "cross-origin-resource-policy": "cross-origin",
};

export type OpenRefusal = {
  readonly status: number;
  readonly code: string;
  readonly errors?: readonly OpenFault[];
};

export type OpenContext = {
  readonly language: Language;
  readonly request: Request;
  readonly now: Date;
};

type OpenRoute = {
  /** Anybody, from any site: no session is looked at. */
  readonly access: "open";
  /** Its name in openapi.yaml, which says what may be asked. */
  readonly operation: string;
  readonly run: (values: OpenValues, context: OpenContext) => Promise<OpenAnswer | OpenRefusal>;
};

/** An address without ids has no params at all. */
type Params = { readonly params: Promise<Record<string, string | string[]> | undefined> };
type Handler = (request: Request, params: Params) => Promise<Response>;

/** The one way to answer for open data: limits, the description as judge, and the same headers on every answer and refusal. */
export function defineOpenRoute({ operation: operationId, run }: OpenRoute): Handler {
  const operation = openOperation(operationId);
  return async (request, { params }) => {
    const requestId = requestIdOf(request.headers);
    let spent: Spent | undefined;
    try {
      spent = await countUse(LIMIT, limitKey(null, request.headers));
      if (!spent.isAllowed) return refused({ status: 429, code: "tooMany" }, { requestId, spent });
      const said = await asked(operation, { request, params: (await params) ?? {}, run });
      if (isRefusal(said.answer)) return refused(said.answer, { requestId, spent });
      rememberAnswer(operation, request);
      return answered(said.answer, { request, spent, language: said.language });
    } catch (error) {
      // The one place where what nobody expected is caught: told by its number, kept in the log.
      const status = error instanceof Outage ? 503 : 500;
      log.error({ requestId, error, path: operation.path }, "open data: request failed");
      return refused({ status, code: status === 503 ? "unavailable" : "internal" }, { requestId, spent });
    }
  };
}

/** By the first word of an operation's name; what hangs on nothing that changes by event is not here. */
const TAGS: readonly (readonly [RegExp, CacheTag])[] = [
  [/^hearing/, "hearings"],
  [/^courts/, "courts"],
  [/^prosecution/, "prosecution"],
  [/^feeItems/, "feeSchedules"],
  [/^status/, "outages"],
];

/** A cache in front may be keeping the answer: it is told when what it shows changes. */
function rememberAnswer({ operationId, method }: OpenOperation, request: Request): void {
  if (method !== "get") return;
  const { pathname, search } = new URL(request.url);
  rememberPage(
    `${pathname}${search}`,
    TAGS.flatMap(([name, tag]) => (name.test(operationId) ? [tag] : [])),
  );
}

/** What is no address of the open data, told so that a program of any site can read it. */
export const defineOpenRouteOfNothing = (_declared: Pick<OpenRoute, "access">): Handler => {
  return async (request) => {
    const requestId = requestIdOf(request.headers);
    const spent = await countUse(LIMIT, limitKey(null, request.headers));
    const refusal = spent.isAllowed ? { status: 404, code: "notFound" } : { status: 429, code: "tooMany" };
    return refused(refusal, { requestId, spent });
  };
};

/** What a browser of another site asks before it sends a body. */
export function openPreflight(operationId: string): () => Response {
  const methods = openOperation(operationId).method === "post" ? "POST, OPTIONS" : "GET, HEAD, OPTIONS";
  return () =>
    new Response(null, {
      status: 204,
      headers: {
        ...CORS,
        allow: methods,
        "access-control-allow-methods": methods,
        "access-control-allow-headers": "Content-Type, If-None-Match",
        "access-control-max-age": "86400",
      },
    });
}

type Asked = {
  readonly request: Request;
  readonly params: Record<string, string | string[]>;
  readonly run: OpenRoute["run"];
};
type Said = { readonly answer: OpenAnswer | OpenRefusal; readonly language: Language };

async function asked(operation: OpenOperation, { request, params, run }: Asked): Promise<Said> {
  const inPath = Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      typeof value === "string" ? value : value.join("/"),
    ]),
  );
  const read = readOpenRequest(operation, queryOf(request), inPath);
  if (!read.ok) return { answer: malformed(read.faults), language: "lv" };
  const language: Language = read.values["lang"] === "en" ? "en" : "lv";
  return { answer: await run(read.values, { language, request, now: new Date() }), language };
}

/** The query as our server got it: the framework keeps some names for itself and drops others. */
const queryOf = ({ url, headers }: Request): URLSearchParams =>
  new URL(headers.get("x-portal-path") ?? url, url).searchParams;

export const malformed = (errors: readonly OpenFault[]): OpenRefusal => ({
  status: 400,
  code: "malformed",
  errors,
});

const isRefusal = (said: OpenAnswer | OpenRefusal): said is OpenRefusal => "status" in said;

const limitHeaders = (spent: Spent | undefined): Record<string, string> =>
  spent === undefined
    ? {}
    : {
        "ratelimit-policy": `"open";q=${String(LIMIT.points)};w=${String(LIMIT.seconds)}`,
        ratelimit: `"open";r=${String(spent.remaining)};t=${String(spent.resetSeconds)}`,
      };

function refused(
  { status, code, errors }: OpenRefusal,
  { requestId, spent }: { requestId: string; spent: Spent | undefined },
): Response {
  const response = problem({
    status,
    code,
    requestId,
    ...(errors === undefined ? {} : { errors }),
    ...(status === 429 ? { retryAfterSeconds: spent?.resetSeconds ?? LIMIT.seconds } : {}),
  });
  for (const [name, value] of Object.entries({ ...CORS, ...limitHeaders(spent) }))
    response.headers.set(name, value);
  return response;
}

type Answering = { readonly request: Request; readonly spent: Spent; readonly language: Language };

function answered(answer: OpenAnswer, { request, spent, language }: Answering): Response {
  const etag = answer.etag ?? (typeof answer.body === "string" ? etagOf(answer.body) : undefined);
  const headers = {
    ...CORS,
    ...limitHeaders(spent),
    ...headersOf(answer, request),
    "content-language": language,
    "cache-control": cacheOf(answer),
    ...(etag === undefined || answer.isPrivate === true ? {} : { etag }),
  };
  if (isKnown(request.headers, { etag, changedAt: lastModified(answer) }))
    return new Response(null, { status: 304, headers });
  return new Response(answer.body, {
    headers: {
      ...headers,
      "content-type": answer.type,
      ...(answer.size === undefined ? {} : { "content-length": String(answer.size) }),
      ...(answer.file === undefined
        ? {}
        : { "content-disposition": `attachment; filename="${answer.file}"` }),
    },
  });
}

const cacheOf = ({ isPrivate, isUntouched }: OpenAnswer): string => {
  if (isPrivate === true) return "no-store";
  return isUntouched === true ? `${CACHE}, no-transform` : CACHE;
};

function headersOf(answer: OpenAnswer, request: Request): Record<string, string> {
  const { confirmedAt, next } = answer;
  const changedAt = lastModified(answer);
  const links = [`<${env().APP_ORIGIN}/api/open/v1/openapi.json>; rel="service-desc"`];
  if (next !== null && next !== undefined) links.unshift(`<${nextAddress(request, next)}>; rel="next"`);
  return {
    link: links.join(", "),
    ...(confirmedAt ? { "x-data-as-of": confirmedAt.toISOString() } : {}),
    ...(changedAt === undefined ? {} : { "last-modified": changedAt.toUTCString() }),
  };
}

/** The same question for the next page. The change log goes on by `since`, lists by `cursor`. */
function nextAddress(request: Request, next: string): string {
  const { pathname, searchParams } = new URL(request.url);
  searchParams.set(pathname.endsWith("/changes") ? "since" : "cursor", next);
  return `${env().APP_ORIGIN}${pathname}?${searchParams.toString()}`;
}

const etagOf = (body: string): string => `"${createHash("sha256").update(body).digest("base64url")}"`;

/**
 * Told of whole files only. Any other answer hangs on the day and the release as well as on the newest change: by its time
 * somebody would be told that nothing is new where something is. Its tag knows.
 */
const lastModified = ({ changedAt, isUntouched }: OpenAnswer): Date | undefined =>
  isUntouched === true ? (changedAt ?? undefined) : undefined;

type Validators = { readonly etag: string | undefined; readonly changedAt: Date | undefined };

/** RFC 9110, 13.2.2: whoever sends a tag is answered by the tag, whatever time is sent beside it. */
function isKnown(headers: Headers, { etag, changedAt }: Validators): boolean {
  const tags = headers.get("if-none-match");
  if (tags !== null) return etag !== undefined && holds(tags, etag);
  const since = Date.parse(headers.get("if-modified-since") ?? "");
  // A time that cannot be read is no number, and nothing is before it. Headers know no milliseconds.
  return changedAt !== undefined && Math.floor(changedAt.getTime() / 1000) * 1000 <= since;
}

/** RFC 9110, 13.1.2: `*`, or one of the tags, compared weakly. */
const holds = (header: string, etag: string): boolean =>
  header.trim() === "*" || header.split(",").some((known) => known.trim().replace(/^W\//, "") === etag);
