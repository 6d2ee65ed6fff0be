import "server-only";
import type { z } from "zod";
import type { Audit } from "@/lib/audit/action";
import { auditReading } from "@/lib/audit/server/audit-reading";
import type { CacheTag } from "@/lib/cache/cache-tag";
import { rememberPage } from "@/lib/cache/server/remember-page";
import { Outage } from "@/lib/core/outage";
import type { Result } from "@/lib/core/result";
import { env } from "@/lib/env";
import { currentViewer } from "@/lib/identity/server/current-viewer";
import type { Viewer } from "@/lib/identity/viewer";
import { log } from "@/lib/log";
import type { Access } from "./access";
import { type Context, denial, limitKey, signInPath } from "./guard";
import { isOwnOrigin } from "./origin";
import { problem } from "./problem";
import { problemPage } from "./problem-page";
import { defaultLimit, type RateLimit, secondsToWait } from "./rate-limit";
import { requestIdOf } from "./request-id";
import { requestLanguage } from "./request-language";
import { type BodyKind, readInput } from "./read-input";

export type RouteContext<Allowed extends Access> = Context<Allowed> & { readonly request: Request };

export type RouteDeclaration<Allowed extends Access, Input, Output, Refusal extends string> = {
  readonly access: Allowed;
  /** How the body is read; `raw` leaves it to `run`, which finds it in the context. */
  readonly body?: BodyKind;
  /** Address, query and body together. */
  readonly input: z.ZodType<Input>;
  readonly audit: Audit<Input>;
  /** How often; `none` is for the health addresses, which must answer without the database. */
  readonly limit?: RateLimit | "none";
  /** The status of each refusal. A forgotten one does not compile. */
  readonly refusals: Readonly<Record<Refusal, number>>;
  readonly run: (input: Input, context: RouteContext<Allowed>) => Promise<Result<Output, Refusal>>;
  /** The answer; JSON unless said otherwise. */
  readonly answer?: (
    output: Output,
    context: RouteContext<Allowed>,
    input: Input,
  ) => Response | Promise<Response>;
  /** What an answer that caches may keep depends on. */
  readonly tags?: (input: Input) => readonly CacheTag[];
  /** Where a person's browser is led after a refusal, when a page tells it better than a bare error. */
  readonly refused?: (refusal: Refusal, input: Input, context: RouteContext<Allowed>) => string | undefined;
  /** Where a browser whose session has ended is led back to; the page before, unless said otherwise. */
  readonly returnTo?: (request: Request) => string;
  /** Keeps what was posted after the session had ended, for the same person to find again. */
  readonly hold?: (input: Input) => Promise<void>;
};

type Params = { readonly params: Promise<Record<string, string | string[]>> };
export type RouteHandler = (request: Request, params: Params) => Promise<Response>;

/** A route says who may, what comes in, what it does and what each refusal means; the rest is done here, once. */
export function defineRoute<Allowed extends Access, Input, Output, Refusal extends string>(
  route: RouteDeclaration<Allowed, Input, Output, Refusal>,
): RouteHandler {
  return async (request, { params }) => {
    const requestId = requestIdOf(request.headers);
    try {
      return await handled(route, { request, requestId, params: await params });
    } catch (error) {
      // The one place where what nobody expected is caught: told by its number, kept in the log.
      const status = error instanceof Outage ? 503 : 500;
      log.error({ requestId, error, path: routePath(request) }, "request failed");
      return refusal(request, { status, code: status === 503 ? "unavailable" : "internal", requestId });
    }
  };
}

type Arrived = {
  readonly request: Request;
  readonly requestId: string;
  readonly params: Record<string, string | string[]>;
};

async function handled<Allowed extends Access, Input, Output, Refusal extends string>(
  route: RouteDeclaration<Allowed, Input, Output, Refusal>,
  { request, requestId, params }: Arrived,
): Promise<Response> {
  if (route.access !== "machine" && !isOwnOrigin(request.method, request.headers, env().APP_ORIGIN)) {
    return refusal(request, { status: 403, code: "foreignOrigin", requestId });
  }
  const viewer = route.access === "public" || route.access === "machine" ? null : await currentViewer();
  const wait = await waitFor(route.limit ?? defaultLimit(route.access), viewer, request.headers);
  if (wait !== undefined)
    return refusal(request, { status: 429, code: "tooMany", requestId, retryAfterSeconds: wait });
  const denied = deniedAnswer(route, viewer, { request, requestId });
  if (denied !== undefined) {
    await hold(route, viewer, { request, params });
    return denied;
  }
  const parsed = route.input.safeParse(await readInput(request, route.body ?? "none", params));
  if (!parsed.success)
    return refusal(request, { status: 400, code: "malformed", requestId, issues: issuesOf(parsed.error) });
  // The types promise a viewer exactly where access asks for one, which the denial above has just made sure of.
  const context = {
    viewer,
    language: requestLanguage(new URL(request.url), request.headers),
    requestId,
    request,
  } as RouteContext<Allowed>;
  return answered(route, parsed.data, context);
}

/** Only what could have been taken is kept, and only for whom the session has ended. */
async function hold<Allowed extends Access, Input, Output, Refusal extends string>(
  { hold: keep, input, body }: RouteDeclaration<Allowed, Input, Output, Refusal>,
  viewer: Viewer | null,
  { request, params }: Pick<Arrived, "request" | "params">,
): Promise<void> {
  if (keep === undefined || viewer !== null) return;
  const parsed = input.safeParse(await readInput(request, body ?? "none", params));
  if (parsed.success) await keep(parsed.data);
}

const waitFor = async (
  limit: RateLimit | "none",
  viewer: Viewer | null,
  requestHeaders: Headers,
): Promise<number | undefined> =>
  limit === "none" ? undefined : secondsToWait(limit, limitKey(viewer, requestHeaders));

async function answered<Allowed extends Access, Input, Output, Refusal extends string>(
  route: RouteDeclaration<Allowed, Input, Output, Refusal>,
  input: Input,
  context: RouteContext<Allowed>,
): Promise<Response> {
  const result = await route.run(input, context);
  if (!result.ok) {
    const path = wantsPage(context.request) ? route.refused?.(result.refusal, input, context) : undefined;
    if (path !== undefined) return seeOther(path);
    return refusal(context.request, {
      status: route.refusals[result.refusal],
      code: result.refusal,
      requestId: context.requestId,
    });
  }
  await auditReading(route.audit, input, {
    personId: context.viewer?.personId ?? null,
    requestId: context.requestId,
  });
  if (route.tags !== undefined) {
    const { pathname, search } = new URL(context.request.url);
    rememberPage(`${pathname}${search}`, route.tags(input));
  }
  return route.answer === undefined ? json(result.value) : route.answer(result.value, context, input);
}

function deniedAnswer(
  route: Pick<RouteDeclaration<Access, never, never, never>, "access" | "returnTo">,
  viewer: Viewer | null,
  { request, requestId }: { request: Request; requestId: string },
): Response | undefined {
  const why = denial(route.access, viewer, new Date());
  if (why === undefined) return undefined;
  if (!wantsPage(request))
    return refusal(request, { status: why === "signInRequired" ? 401 : 403, code: why, requestId });
  const url = new URL(request.url);
  const back =
    route.returnTo?.(request) ??
    (request.method === "GET" ? `${url.pathname}${url.search}` : pageBefore(request));
  return seeOther(signInPath(requestLanguage(url, request.headers), back, why));
}

function pageBefore(request: Request): string {
  const referer = request.headers.get("referer");
  if (referer === null || !URL.canParse(referer)) return "/";
  const url = new URL(referer);
  return url.origin === env().APP_ORIGIN ? `${url.pathname}${url.search}` : "/";
}

type Refused = {
  status: number;
  code: string;
  requestId: string;
  retryAfterSeconds?: number;
  issues?: readonly { field: string; code: string }[];
};

/** A page for people, problem details for programs. */
function refusal(request: Request, refused: Refused): Response {
  if (!wantsPage(request)) return problem(refused);
  return problemPage({ ...refused, language: requestLanguage(new URL(request.url), request.headers) });
}

const issuesOf = (error: z.ZodError): { field: string; code: string }[] =>
  error.issues.map((issue) => ({ field: issue.path.join("."), code: issue.code }));

const wantsPage = (request: Request): boolean => (request.headers.get("accept") ?? "").includes("text/html");

/** The address without ids, so that the log tells which route and not whose. */
const routePath = (request: Request): string =>
  new URL(request.url).pathname.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, ":id");

export const json = (value: unknown, init?: ResponseInit): Response =>
  Response.json(value, {
    ...init,
    headers: new Headers([["cache-control", "no-store"], ...new Headers(init?.headers)]),
  });

/** After a POST the browser is led on with a GET. The path is one of ours. */
export const seeOther = (path: string): Response =>
  new Response(null, { status: 303, headers: { location: path, "cache-control": "no-store" } });
