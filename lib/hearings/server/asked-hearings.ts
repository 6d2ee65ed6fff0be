import "server-only";
import { type Day, dayInRiga } from "@/lib/core/day";
import type { CourtNames } from "@/lib/courts/names-of";
import { courtNames } from "@/lib/courts/server/court-names";
import { readHearingQuery, type ReadHearingQuery, type TypedHearingQuery } from "../hearing-query";

type Asked = ReadHearingQuery & { readonly names: CourtNames; readonly today: Day };

/** What was typed, read against the courts that there are and the day that it is. */
export async function askedHearings(typed: TypedHearingQuery): Promise<Asked> {
  const names = await courtNames();
  const today = dayInRiga(new Date());
  const read = readHearingQuery(typed, {
    today,
    isCourt: (id) => names.courts.has(id),
    courtOfCourthouse: (id) => names.houses.get(id)?.courtId,
  });
  return { ...read, names, today };
}
