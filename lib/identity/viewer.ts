import type { ActingFor } from "./acting-for";

/** Assurance of a sign-in. Filing and paying need high. */
export type AssuranceLevel = "high" | "substantial";

/** Whoever is signed in, as every operation sees them. */
export type Viewer = {
  readonly personId: string;
  readonly sessionId: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly personalCode: string;
  readonly acr: AssuranceLevel;
  readonly authTime: Date;
  /** When the session ends if nothing happens, and at the latest. */
  readonly idleUntil: Date;
  readonly expiresAt: Date;
  /** For whom they act; null for themselves. */
  readonly actingFor: ActingFor | null;
  /** For whom they may act no longer, until they have seen it. */
  readonly noLongerFor?: string | null;
  /** How many messages of the portal wait to be read. */
  readonly unread?: number;
};

/** How long a sign-in counts as fresh enough to file, sign or pay (seconds). */
export const STEP_UP_SECONDS = 300;

/** True when the person proved themselves strongly and just now: what filing, signing and paying ask for. */
export function isSteppedUp(viewer: Pick<Viewer, "acr" | "authTime">, now: Date): boolean {
  const age = now.getTime() - viewer.authTime.getTime();
  return viewer.acr === "high" && age <= STEP_UP_SECONDS * 1000;
}
