/**
 * A copy of the register is kept this long after it was last fetched: as long as the platform may be away and somebody's
 * cases must still open.
 */
export const COPY_DAYS = 30;
