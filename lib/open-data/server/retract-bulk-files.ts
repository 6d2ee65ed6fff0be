import "server-only";
import { dayInRiga } from "@/lib/core/day";
import { db } from "@/lib/db/database";
import { type BulkManifest, holdsHearings } from "../bulk-file";
import { bulkManifests, dropDay, dropFiles } from "./bulk-store";

/**
 * Takes away every file that may hold a hearing which was closed or withdrawn since; says of how many days. Those of today are
 * made anew by the next run, earlier days keep only what is not of hearings.
 */
export async function retractBulkFiles(now: Date): Promise<number> {
  const known = (await bulkManifests()).filter(({ files }) => files.some(holdsHearings));
  const last = await lastRetraction(known.map(({ upTo }) => BigInt(upTo)));
  const held = known.filter(({ upTo }) => BigInt(upTo) < last);
  const today = dayInRiga(now);
  for (const manifest of held) await retract(manifest, today);
  return held.length;
}

const retract = (manifest: BulkManifest, today: string): Promise<void> =>
  manifest.day === today ? dropDay(manifest) : dropFiles(manifest, holdsHearings);

/** The place in the change log where something last stopped being public, after the first of these places; 0 when nothing did. */
async function lastRetraction(places: readonly bigint[]): Promise<bigint> {
  const first = places.reduce((one, other) => (one < other ? one : other), places[0] ?? 0n);
  const [found] = await db().$queryRaw<{ seq: bigint | null }[]>`
    SELECT max(seq) AS seq FROM public_hearing_change
    WHERE seq > ${first} AND (kind = 'withdrawn' OR after->>'isClosed' = 'true')`;
  return found?.seq ?? 0n;
}
