import type { Day } from "@/lib/core/day";
import type { CourtNames } from "@/lib/courts/names-of";
import type { HearingChange } from "./hearing-change";
import type { ListedHearing } from "./listed-hearing";
import { hearingBefore } from "./past-change";

/** A hearing that stood in a list and stands elsewhere now. */
export type MovedAway = {
  /** When and where it was, for the place that it had in the list; all else as it is public now. */
  readonly was: ListedHearing;
  readonly now: ListedHearing;
};

/** A list: of one house on one day. */
type DoorList = { readonly courthouseId: string; readonly day: Day };
type Histories = {
  readonly names: CourtNames;
  /** What changed in each hearing, the newest first. */
  readonly histories: ReadonlyMap<string, readonly Pick<HearingChange, "kind" | "before">[]>;
};

const isIn = ({ courthouseId, day }: ListedHearing, list: DoorList): boolean =>
  courthouseId === list.courthouseId && day === list.day;

/** Of the given hearings those that were in the list once and are not any more, each where it last stood there. */
export const movedAway = (
  hearings: readonly ListedHearing[],
  list: DoorList,
  { names, histories }: Histories,
): readonly MovedAway[] =>
  hearings
    .filter((hearing) => !isIn(hearing, list))
    .flatMap((now) => {
      const past = lastIn(list, now, { names, history: histories.get(now.id) ?? [] });
      return past === null ? [] : [{ was: { ...past, isClosed: now.isClosed }, now }];
    });

type History = {
  readonly names: CourtNames;
  readonly history: readonly Pick<HearingChange, "kind" | "before">[];
};

/** One change after the other is taken back until the hearing stands in the list; what was before a withdrawal is told no more. */
function lastIn(list: DoorList, now: ListedHearing, { names, history }: History): ListedHearing | null {
  let hearing = now;
  for (const { kind, before } of history) {
    if (kind === "withdrawn") return null;
    hearing = hearingBefore(hearing, before, names);
    if (isIn(hearing, list)) return hearing;
  }
  return null;
}

/** The last move of a hearing, the newest change first; null when it stands where it was set. */
export function lastMove(
  hearing: ListedHearing,
  history: readonly HearingChange[],
  names: CourtNames,
): MovedAway | null {
  const move = history.find(
    ({ before }) => before.startsAt !== undefined || before.courthouseId !== undefined,
  );
  if (move === undefined) return null;
  const { startsAt, courthouseId } = move.before;
  // Since then neither time nor house has changed, so that what the move left alone is as it is now.
  return { was: hearingBefore(hearing, { startsAt, courthouseId }, names), now: hearing };
}
