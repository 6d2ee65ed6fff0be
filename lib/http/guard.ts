import "server-only";
import type { Language } from "@/lib/core/language";
import { isSteppedUp, type Viewer } from "@/lib/identity/viewer";
import type { Access } from "./access";

/** What every page, route and action is told about the request. A viewer is there wherever access asks for one. */
export type Context<Allowed extends Access = Access> = {
  readonly viewer: Allowed extends "citizen" | "stepUp" ? Viewer : null;
  readonly language: Language;
  readonly requestId: string;
};

export type Denial = "signInRequired" | "stepUpRequired";

/** Why this viewer may not, or nothing when they may. */
export function denial(access: Access, viewer: Viewer | null, now: Date): Denial | undefined {
  if (access === "public" || access === "machine") return undefined;
  if (viewer === null) return "signInRequired";
  return access === "stepUp" && !isSteppedUp(viewer, now) ? "stepUpRequired" : undefined;
}

/** The address of the sign-in page that leads back to where the person was. */
export function signInPath(language: Language, returnTo: string, why: Denial): string {
  const query = new URLSearchParams({ return: returnTo, ...(why === "stepUpRequired" && { stepUp: "1" }) });
  return `/${language}/sign-in?${query.toString()}`;
}

/** Whose requests are counted together: a person's, or those of one address. */
export function limitKey(viewer: Viewer | null, headers: Headers): string {
  if (viewer !== null) return `person:${viewer.personId}`;
  const [address = "unknown"] = (headers.get("x-forwarded-for") ?? "unknown").split(",");
  return `address:${address.trim()}`;
}
