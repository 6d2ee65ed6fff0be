import "server-only";
import { type Day, dayInRiga } from "@/lib/core/day";
import { courtNames } from "@/lib/courts/server/court-names";
import type { DayListView } from "../calendar-view";
import { everythingFrom } from "../hearing-query";
import { hearingsMovedAway } from "./hearings-moved-away";
import { hearingsTime } from "./hearings-time";
import { searchHearings } from "./search-hearings";

/** More hang at no door. */
const MOST = 200;

/** The list of a house for a day, today unless another is asked; null when there is no such house. */
export async function hearingsOnDay(courthouse: string, asked: Day | null): Promise<DayListView | null> {
  const names = await courtNames();
  const courthouseId = courthouse.toUpperCase();
  const house = names.houses.get(courthouseId);
  if (house === undefined) return null;
  const now = new Date();
  const today = dayInRiga(now);
  const day = asked ?? today;
  const query = { ...everythingFrom(day, 0), courthouseId };
  const [{ items, next }, movedAway, asOf] = await Promise.all([
    searchHearings(query, { after: null, limit: MOST }),
    hearingsMovedAway({ courthouseId, day }),
    hearingsTime(),
  ]);
  const { courtId, label } = house;
  const courtName = names.courts.get(courtId) ?? courtId;
  return {
    ...{ courthouseId, courtId, courtName, house: label },
    ...{ day, isToday: day === today, items, movedAway, hasMore: next !== null, asOf, now },
  };
}
