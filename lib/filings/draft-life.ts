const DAY = 86_400_000;

/** surface.md, "Limits": a draft is kept this long after its last save. */
export const DRAFT_DAYS = 180;
/** Input that came too late for its session waits for its person this long. */
export const HELD_INPUT_DAYS = 1;

export const draftExpiry = (savedAt: Date): Date => new Date(savedAt.getTime() + DRAFT_DAYS * DAY);
export const heldInputExpiry = (heldAt: Date): Date => new Date(heldAt.getTime() + HELD_INPUT_DAYS * DAY);
