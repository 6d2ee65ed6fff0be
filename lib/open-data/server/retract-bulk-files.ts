import "server-only";
import { db } from "@/lib/db/database";
import { type BulkManifest, holdsHearings } from "../bulk-file";
import { bulkManifests, dropFiles } from "./bulk-store";

/**
 * Takes away every file of hearings that may hold one which was closed or withdrawn since; says of how many days. Those of
 * today are made anew by the next run, earlier days keep only what is not of hearings. Of files from another log – of a database
 * before it was reset or restored – nobody can tell: they go, too.
 */
export async function retractBulkFiles(): Promise<number> {
  const known = (await bulkManifests()).filter(({ files }) => files.some(holdsHearings));
  const ours = new Set<BulkManifest>();
  for (const manifest of known) if (await isOfThisLog(manifest)) ours.add(manifest);
  const last = await lastRetraction([...ours].map(({ upTo }) => BigInt(upTo)));
  const held = known.filter((manifest) => !ours.has(manifest) || BigInt(manifest.upTo) < last);
  for (const manifest of held) await dropFiles(manifest, holdsHearings);
  return held.length;
}

/** Whether the change after which the files were made still stands in its place. Before the first change there is none. */
async function isOfThisLog({ upTo, upToHearing, asOf }: BulkManifest): Promise<boolean> {
  if (upTo === "0") return asOf === null;
  const line = await db().publicHearingChange.findUnique({
    where: { seq: BigInt(upTo) },
    select: { at: true, hearingId: true },
  });
  return line !== null && line.hearingId === upToHearing && line.at.toISOString() === asOf;
}

/** The place in the change log where something last stopped being public, after the first of these places; 0 when nothing did. */
async function lastRetraction(places: readonly bigint[]): Promise<bigint> {
  const first = places.reduce((one, other) => (one < other ? one : other), places[0] ?? 0n);
  const [found] = await db().$queryRaw<{ seq: bigint | null }[]>`
    SELECT max(seq) AS seq FROM public_hearing_change
    WHERE seq > ${first} AND (kind = 'withdrawn' OR after->>'isClosed' = 'true')`;
  return found?.seq ?? 0n;
}
