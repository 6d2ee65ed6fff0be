import { z } from "zod";
import { IDLE_LIMIT_MS, IDLE_WARNING_MS } from "./limits";
import type { Viewer } from "./viewer";

/** How long the session still lives, in seconds, so that the clock of the person's device does not matter. */
export const sessionClock = z.object({
  secondsLeft: z.number().int(),
  /** False when nothing the person does makes it longer: the eight hours are nearly over. */
  canBeExtended: z.boolean(),
});
export type SessionClock = z.infer<typeof sessionClock>;

/** The warning comes this long before the end. */
export const WARNING_SECONDS = (IDLE_LIMIT_MS - IDLE_WARNING_MS) / 1000;

/** The moment at which the session ends if nothing more happens. */
export const endOf = ({ idleUntil, expiresAt }: Pick<Viewer, "idleUntil" | "expiresAt">): Date =>
  idleUntil < expiresAt ? idleUntil : expiresAt;

export const clockOf = (viewer: Pick<Viewer, "idleUntil" | "expiresAt">, now: Date): SessionClock => ({
  secondsLeft: Math.max(0, Math.floor((endOf(viewer).getTime() - now.getTime()) / 1000)),
  canBeExtended: viewer.idleUntil < viewer.expiresAt,
});
