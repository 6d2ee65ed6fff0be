import { dayInRiga } from "@/lib/core/day";
import type { CourtNames } from "@/lib/courts/names-of";
import type { HearingTraits, LoggedChange } from "./hearing-change";
import type { ListedHearing } from "./listed-hearing";

/** A change with what it changed; `hearing` is as it was right after it, null where that is no longer public. */
export type PastChange = LoggedChange & { readonly before: HearingTraits; readonly after: HearingTraits };

type Known = { readonly hearings: readonly ListedHearing[]; readonly names: CourtNames };

/** Changes, the newest first, told as each of them was: from how the hearings are now, one change after the other is taken back. */
export function pastChanges(
  changes: readonly Omit<PastChange, "hearing">[],
  { hearings, names }: Known,
): PastChange[] {
  const known = new Map(hearings.map((hearing) => [hearing.id, hearing]));
  return changes.map((change) => {
    const { hearingId, kind, before } = change;
    const hearing = known.get(hearingId);
    // What was before a withdrawal is told no more, also when the hearing is in the calendar again.
    if (kind === "withdrawn" || hearing === undefined) {
      known.delete(hearingId);
      return { ...change, hearing: null };
    }
    known.set(hearingId, hearingBefore(hearing, before, names));
    return { ...change, hearing };
  });
}

/** How a hearing was before a change of it. */
export function hearingBefore(
  hearing: ListedHearing,
  before: HearingTraits,
  names: CourtNames,
): ListedHearing {
  const startsAt = before.startsAt === undefined ? hearing.startsAt : new Date(before.startsAt);
  return {
    ...hearing,
    ...houseBefore(hearing, before, names),
    startsAt,
    // The log keeps beginnings only: one that began at another hour ended at another, too.
    endsAt: before.startsAt === undefined ? hearing.endsAt : null,
    day: dayInRiga(startsAt),
    hall: before.hall === undefined ? hearing.hall : before.hall,
    status: before.status ?? hearing.status,
    mode: before.mode ?? hearing.mode,
    isClosed: before.isClosed ?? hearing.isClosed,
    judge: judgeBefore(hearing, before),
  };
}

function houseBefore(
  { courthouseId, courthouse }: ListedHearing,
  before: HearingTraits,
  names: CourtNames,
): Pick<ListedHearing, "courthouseId" | "courthouse"> {
  if (before.courthouseId === undefined) return { courthouseId, courthouse };
  const house = names.houses.get(before.courthouseId ?? "");
  return { courthouseId: before.courthouseId, courthouse: house?.label ?? null };
}

/** Who judged before a hearing was closed, or opened again, is no part of its history. */
function judgeBefore({ judge }: ListedHearing, before: HearingTraits): string | null {
  if (before.isClosed !== undefined) return null;
  return before.judge === undefined ? judge : before.judge;
}
