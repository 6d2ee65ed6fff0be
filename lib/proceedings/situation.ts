import type { Proceeding } from "@/lib/exchange/shapes";
import { hearingToCome } from "./hearing-to-come";

/** What is said beside the status of the contract; words are under `proceedings:situation.<code>`. */
export const SITUATIONS = ["hearingAwaited", "hearingHeld", "hearingPostponed"] as const;
export type Situation = Proceeding["status"] | (typeof SITUATIONS)[number];

const BEFORE_RULING: ReadonlySet<Proceeding["status"]> = new Set([
  "opened",
  "awaitingExplanation",
  "hearingSet",
]);

/**
 * How a case stands, by its status and by what happened last: a hearing that is set is told only while one is to come. After it,
 * or when it was called off, that is said instead.
 */
export function situationOf(proceeding: Proceeding, now: Date): Situation {
  const { status, stages } = proceeding;
  if (!BEFORE_RULING.has(status)) return status;
  if (hearingToCome(proceeding, now) !== null) return status;
  const last = stages.at(-1)?.kind;
  if (last === "hearingHeld" || last === "hearingPostponed") return last;
  return status === "hearingSet" ? "hearingAwaited" : status;
}
