import "server-only";
import { type CourtNames, namesOf } from "../names-of";
import { courtDirectory } from "./court-directory";

const FRESH_MS = 60_000;

let kept: { readonly names: CourtNames; readonly until: number } | undefined;

/** What courts and their houses are called. Asked by every list of hearings, so it is kept in the process for a minute. */
export async function courtNames(now: number = Date.now()): Promise<CourtNames> {
  if (kept !== undefined && now < kept.until) return kept.names;
  const names = namesOf(await courtDirectory());
  kept = { names, until: now + FRESH_MS };
  return names;
}
