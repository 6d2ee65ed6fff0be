import type { FollowTarget } from "./follow-target";

/** What a link is about, for the page that asks once more. */
export type TokenFollow = FollowTarget & {
  /** The hearing as it is public now; of a closed one there is no more than this. */
  readonly hearing: { readonly id: string; readonly startsAt: Date; readonly courtName: string } | null;
};
