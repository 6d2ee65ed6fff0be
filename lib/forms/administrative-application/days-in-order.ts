import type { Day } from "@/lib/core/day";

type Days = {
  readonly actDate?: Day | undefined;
  readonly actInForceOn?: Day | undefined;
  readonly challengeDate?: Day | undefined;
  readonly challengeInForceOn?: Day | undefined;
};

const isBefore = (one: Day | undefined, other: Day | undefined): boolean =>
  one !== undefined && other !== undefined && one < other;

/** An act takes effect when it is notified, unless it says otherwise (Administrative Procedure Law, s. 70(1)): not before it was made. */
export const actIssue = ({ actDate, actInForceOn }: Days) =>
  isBefore(actInForceOn, actDate) ? ({ field: "actInForceOn", code: "beforeAct" } as const) : undefined;

/** The authority above decides on an act that is there already. */
export function challengeIssue({ actDate, challengeDate, challengeInForceOn }: Days) {
  if (isBefore(challengeDate, actDate)) return { field: "challengeDate", code: "beforeAct" } as const;
  return isBefore(challengeInForceOn, challengeDate)
    ? ({ field: "challengeInForceOn", code: "beforeAct" } as const)
    : undefined;
}
