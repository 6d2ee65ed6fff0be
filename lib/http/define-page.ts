import "server-only";
import { headers } from "next/headers";
import { notFound, redirect } from "next/navigation";
import type { ReactNode } from "react";
import type { z } from "zod";
import type { Audit } from "@/lib/audit/action";
import { auditReading } from "@/lib/audit/server/audit-reading";
import type { CacheTag } from "@/lib/cache/cache-tag";
import { rememberPage } from "@/lib/cache/server/remember-page";
import { newId } from "@/lib/core/id";
import { isLanguage, type Language } from "@/lib/core/language";
import { currentViewer } from "@/lib/identity/server/current-viewer";
import { type Context, denial, limitKey, signInPath } from "./guard";
import { defaultLimit, type RateLimit, secondsToWait } from "./rate-limit";
import { tooManyPath } from "./too-many";

type PageAccess = "public" | "citizen" | "stepUp";

/** What Next hands to a page. */
export type PageProps = {
  readonly params: Promise<Record<string, string | string[]>>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export type PageDeclaration<Allowed extends PageAccess, Params, Query> = {
  readonly access: Allowed;
  /** The parts of the address; what does not parse does not exist. */
  readonly params?: z.ZodType<Params>;
  /** The query; a public page without one is rendered once for everybody. */
  readonly query?: z.ZodType<Query>;
  readonly audit: Audit<Params>;
  /** How often one address may look something up on a public page, where it does. Such a page is never cached. */
  readonly limit?: (input: { readonly params: Params; readonly query: Query }) => RateLimit | undefined;
  /** What a public page of the mirror depends on, so that a cache in front can be told when that changes. */
  readonly tags?: (input: { readonly params: Params; readonly query: Query }) => readonly CacheTag[];
  readonly render: (
    input: { readonly params: Params; readonly query: Query },
    context: Context<Allowed>,
  ) => ReactNode | Promise<ReactNode>;
};

/** A page says who may see it and what its address means; language, session, rate and audit are done here, once. */
export function definePage<Allowed extends PageAccess, Params = unknown, Query = unknown>(
  page: PageDeclaration<Allowed, Params, Query>,
): (props: PageProps) => Promise<ReactNode> {
  return async (props) => {
    const { lang, ...rest } = await props.params;
    if (typeof lang !== "string" || !isLanguage(lang)) notFound();
    const context = page.access === "public" ? publicContext(lang) : await privateContext(page.access, lang);
    const input = {
      params: existing(page.params, rest),
      query: existing(page.query, page.query && (await props.searchParams)),
    };
    const limit = page.limit?.(input);
    if (limit !== undefined) await refuseTooMany(limit, lang);
    if (page.tags !== undefined) {
      const path = (await headers()).get("x-portal-path");
      if (path !== null) rememberPage(path, page.tags(input));
    }
    // The types promise a viewer exactly where access asks for one, which privateContext has made sure of.
    const node = await page.render(input, context as Context<Allowed>);
    if (context.viewer !== null) {
      await auditReading(page.audit, input.params, {
        personId: context.viewer.personId,
        requestId: context.requestId,
      });
    }
    return node;
  };
}

/** What the address says, or no page: what does not parse does not exist. */
function existing<Value>(schema: z.ZodType<Value> | undefined, given: unknown): Value {
  const parsed = schema?.safeParse(given);
  if (parsed?.success === false) notFound();
  // Without a schema the declaration's type is unknown, and nobody reads it.
  return parsed?.data as Value;
}

/** Counts one look-up of this address; whoever asks too often is told so and when to come back. */
async function refuseTooMany(limit: RateLimit, language: Language): Promise<void> {
  const wait = await secondsToWait(limit, limitKey(null, await headers()));
  if (wait !== undefined) redirect(tooManyPath(language, wait));
}

const publicContext = (language: Language): Context<"public"> => ({
  viewer: null,
  language,
  requestId: newId(),
});

async function privateContext(access: "citizen" | "stepUp", language: Language): Promise<Context<"citizen">> {
  const [viewer, requestHeaders] = await Promise.all([currentViewer(), headers()]);
  const why = denial(access, viewer, new Date());
  if (viewer === null || why !== undefined) {
    redirect(
      signInPath(
        language,
        requestHeaders.get("x-portal-path") ?? `/${language}/cases`,
        why ?? "signInRequired",
      ),
    );
  }
  const wait = await secondsToWait(defaultLimit(access), limitKey(viewer, requestHeaders));
  if (wait !== undefined) redirect(tooManyPath(language, wait));
  return { viewer, language, requestId: requestHeaders.get("x-request-id") ?? newId() };
}
