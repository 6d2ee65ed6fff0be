const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** A session in which nothing happens ends after this. No setting makes it longer. */
export const IDLE_LIMIT_MS = 30 * MINUTE;

/** The person is told this long after the last sign of life. */
export const IDLE_WARNING_MS = 25 * MINUTE;

/** A session ends after this, whatever happens in it. */
export const ABSOLUTE_LIMIT_MS = 8 * HOUR;

/** The last sign of life is written down at most this often. */
export const LAST_SEEN_STEP_MS = MINUTE;

/** How long a cookie outlives its session, so that what was typed can be kept for the same person. */
export const COOKIE_LIFE_MS = 24 * HOUR;

/** How long the row of a session that is long over is kept. */
export const SESSION_ROW_DAYS = 30;
export const SESSION_ROW_LIFE_MS = SESSION_ROW_DAYS * 24 * HOUR;

/** How long a person may take at the national login. */
export const HANDSHAKE_LIMIT_MS = 15 * MINUTE;

/** We always ask for a new proof of identity: the moment of it may lie this far back, for clocks that differ. */
export const AUTH_TIME_TOLERANCE_MS = MINUTE;
