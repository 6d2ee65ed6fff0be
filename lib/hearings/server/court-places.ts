import "server-only";
import { COURTS } from "@/lib/courts/courts";
import type { Court } from "@/lib/exchange/shapes";
import { readCopy } from "@/lib/mirror/server/public-copy";
import type { CourtPlace, CourtPlaces } from "../court-place";

/** The courts and their houses as last told; before the first time the courts that the portal itself knows, without houses. */
export async function courtPlaces(): Promise<CourtPlaces> {
  const copy = await readCopy("courts");
  // The contract was checked when the copy was made.
  const told = copy === null ? [] : (copy.body as { items: Court[] }).items;
  return told.length === 0
    ? COURTS.map(({ id, name }) => ({ id, name, houses: [] }))
    : told.map((court): CourtPlace => ({
        id: court.courtId,
        name: court.name,
        houses: court.locations.map(({ courthouseId, place, address }) => ({
          id: courthouseId,
          place,
          address,
        })),
      }));
}
