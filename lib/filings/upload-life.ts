const HOUR = 3_600_000;

/**
 * An upload that broke off can be taken up again for an hour after its last byte: longer than a lost connection lasts, and no
 * longer than a session that nobody uses. One that is kept alive by drops ends after a day all the same.
 */
export const UPLOAD_IDLE_MS = HOUR;
export const UPLOAD_LIFE_MS = 24 * HOUR;
