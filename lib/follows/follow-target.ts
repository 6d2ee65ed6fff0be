import { numberKeys } from "@/lib/hearings/case-number-key";

const FOLLOW_KINDS = ["caseNumber", "hearing"] as const;
export type FollowKind = (typeof FOLLOW_KINDS)[number];

/** What is followed: a hearing by its id, or a case by its number as numbers are compared. */
export type FollowTarget = { readonly kind: FollowKind; readonly target: string };
export type TargetFault = "numberRequired" | "notANumber" | "hearingGone";

const HEARING_ID = /^[A-Za-z0-9_-]{8,64}$/;
const LONGEST_NUMBER = 80;

/** What may have been meant, the likeliest first: a number can be typed with its zeros left out. */
export type ReadTarget = { readonly kind: FollowKind; readonly targets: readonly [string, ...string[]] };

/** What was asked to be followed, as it is compared; which of it there is, is for the calendar to say. */
export function readFollowTarget({ kind, target }: FollowTarget): ReadTarget | { fault: TargetFault } {
  if (kind === "hearing")
    return HEARING_ID.test(target) ? { kind, targets: [target] } : { fault: "hearingGone" };
  if (target.trim() === "") return { fault: "numberRequired" };
  const [key, ...others] = target.length > LONGEST_NUMBER ? [] : numberKeys(target);
  return key === undefined ? { fault: "notANumber" } : { kind, targets: [key, ...others] };
}

export const isFollowKind = (text: string): text is FollowKind => FOLLOW_KINDS.some((kind) => kind === text);
