import "server-only";
import { headers } from "next/headers";
import { notFound, redirect } from "next/navigation";
import type { z } from "zod";
import { newId } from "@/lib/core/id";
import type { Language } from "@/lib/core/language";
import { env } from "@/lib/env";
import { currentViewer } from "@/lib/identity/server/current-viewer";
import type { Viewer } from "@/lib/identity/viewer";
import { type Context, denial, limitKey, signInPath } from "./guard";
import { isOwnOrigin } from "./origin";
import { defaultLimit, secondsToWait } from "./rate-limit";
import { acceptedLanguage, languageOfPath } from "./request-language";
import { tooManyPath } from "./too-many";

type ActionAccess = "citizen" | "stepUp";

export type ActionDeclaration<Allowed extends ActionAccess, Input> = {
  readonly access: Allowed;
  /** The posted fields; repeated names come as lists. */
  readonly input: z.ZodType<Input>;
  /** Actions write their audit entry in their own transaction, or touch nobody's data. */
  readonly audit: "inTransaction" | "none";
  /** Does the work and answers the path of the next page; null when there is nothing for this person. */
  readonly run: (input: Input, context: Context<Allowed>) => Promise<string | null>;
  /** Keeps what was posted after the session had ended, for the same person to find again. */
  readonly hold?: (input: Input, path: string) => Promise<void>;
};

/** A server action says who may and what comes in. It answers every post with a redirect, so that nothing is sent twice by a reload. */
export function defineAction<Allowed extends ActionAccess, Input>(
  action: ActionDeclaration<Allowed, Input>,
): (form: FormData) => Promise<void> {
  return async (form) => {
    const requestHeaders = await headers();
    if (!isOwnOrigin("POST", requestHeaders, env().APP_ORIGIN)) throw new Error("Foreign origin");
    const path = requestHeaders.get("x-portal-path") ?? "/";
    const language = languageOfPath(path) ?? acceptedLanguage(requestHeaders.get("accept-language"));
    const viewer = await currentViewer();
    await refuseFlood(action.access, viewer, requestHeaders);
    const parsed = action.input.safeParse(fieldsOf(form));
    await sendToSignIn(action, parsed.data, { viewer, path, language });
    if (!parsed.success) notFound();
    const requestId = requestHeaders.get("x-request-id") ?? newId();
    // The types promise a viewer exactly where access asks for one, which sendToSignIn has made sure of.
    const next = await action.run(parsed.data, { viewer, language, requestId } as Context<Allowed>);
    if (next === null) notFound();
    redirect(next);
  };
}

async function refuseFlood(
  access: ActionAccess,
  viewer: Viewer | null,
  requestHeaders: Headers,
): Promise<void> {
  const wait = await secondsToWait(defaultLimit(access), limitKey(viewer, requestHeaders));
  if (wait === undefined) return;
  const language = languageOfPath(requestHeaders.get("x-portal-path") ?? "/") ?? "lv";
  redirect(tooManyPath(language, wait));
}

async function sendToSignIn<Allowed extends ActionAccess, Input>(
  action: ActionDeclaration<Allowed, Input>,
  input: Input | undefined,
  { viewer, path, language }: { viewer: Viewer | null; path: string; language: Language },
): Promise<void> {
  const why = denial(action.access, viewer, new Date());
  if (why === undefined) return;
  if (input !== undefined) await action.hold?.(input, path);
  redirect(signInPath(language, path, why));
}

/** Text fields of a form as an object; files are not taken by actions. */
function fieldsOf(form: FormData): Record<string, string | string[]> {
  const fields: Record<string, string | string[]> = {};
  for (const name of new Set(form.keys())) {
    if (name.startsWith("$ACTION")) continue;
    const values = form.getAll(name).filter((value) => typeof value === "string");
    fields[name] = values.length === 1 ? (values[0] ?? "") : values;
  }
  return fields;
}
