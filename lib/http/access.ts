/**
 * Who may. Required of every page, route and action.
 * `public`: anybody · `citizen`: signed in · `stepUp`: signed in strongly and just now · `machine`: proves itself by a signature.
 */
export type Access = "public" | "citizen" | "stepUp" | "machine";

/** What each kind of access may do in a minute, for one person or, without a session, one address. */
export const RATE_LIMITS: Record<Access, { points: number; seconds: number }> = {
  public: { points: 120, seconds: 60 },
  citizen: { points: 300, seconds: 60 },
  stepUp: { points: 30, seconds: 60 },
  machine: { points: 3000, seconds: 60 },
};
