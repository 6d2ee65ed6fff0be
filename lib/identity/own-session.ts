import type { AssuranceLevel } from "./viewer";

/** A session as its person sees it in the list. */
export type OwnSession = {
  readonly id: string;
  readonly isThis: boolean;
  /** Browser and system in words; null when they were not recognised. */
  readonly device: string | null;
  readonly acr: AssuranceLevel;
  readonly createdAt: Date;
  readonly lastSeenAt: Date;
};
