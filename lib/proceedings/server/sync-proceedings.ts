import "server-only";
import type { Transaction } from "@/lib/db/database";
import { seal } from "@/lib/db/seal";
import { publicProceedingChanges } from "@/lib/exchange/server/public-proceeding-changes";
import type { Proceeding, ProceedingChange } from "@/lib/exchange/shapes";
import { feedTime, followFeed } from "@/lib/mirror/server/follow-feed";
import { numberIndexesOf } from "./proceeding-keys";
import { placeOfProceeding } from "./proceeding-place";

const PROCEEDINGS_FEED = "publicProceedings";

/** As of when the course of cases is known; null before it was first read. */
export const proceedingsTime = (): Promise<Date | null> => feedTime(PROCEEDINGS_FEED);

/** Reads what the platform has said of the course of cases since the last time; says how many changes there were. */
export const syncProceedings = (): Promise<number> =>
  followFeed<ProceedingChange>({
    name: PROCEEDINGS_FEED,
    read: publicProceedingChanges,
    apply: async (tx, changes) => {
      const latest = latestOf(changes);
      const withdrawn = latest.filter(({ proceeding }) => proceeding === null);
      await tx.proceeding.deleteMany({
        where: { id: { in: withdrawn.map(({ proceedingId }) => proceedingId) } },
      });
      await keep(
        tx,
        latest.flatMap(({ proceeding, at }) => (proceeding === null ? [] : [{ proceeding, at }])),
      );
    },
  });

/** Each change tells the whole thing as it stands, so that of several only the last counts. */
const latestOf = (changes: readonly ProceedingChange[]): readonly ProceedingChange[] => [
  ...new Map(changes.map((change) => [change.proceedingId, change])).values(),
];

type Told = { readonly proceeding: Proceeding; readonly at: string };

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString("base64");

/** A page at once. An older word that comes again is no news. */
async function keep(tx: Transaction, told: readonly Told[]): Promise<void> {
  const bodies = told.map(({ proceeding }) =>
    base64(seal(JSON.stringify(proceeding), placeOfProceeding(proceeding.proceedingId))),
  );
  const kept = await tx.$queryRaw<{ id: string }[]>`
    INSERT INTO proceeding AS known (id, version, body, changed_at)
    SELECT told.id, told.version, decode(told.body, 'base64'), told.at::timestamptz
    FROM unnest(${told.map(({ proceeding }) => proceeding.proceedingId)}::text[],
      ${told.map(({ proceeding }) => proceeding.version)}::int[], ${bodies}::text[],
      ${told.map(({ at }) => at)}::text[]) AS told (id, version, body, at)
    ON CONFLICT (id) DO UPDATE SET version = EXCLUDED.version, body = EXCLUDED.body, changed_at = EXCLUDED.changed_at
      WHERE EXCLUDED.version >= known.version
    RETURNING id`;
  const changed = new Set(kept.map(({ id }) => id));
  await tx.proceedingNumber.deleteMany({ where: { proceedingId: { in: [...changed] } } });
  await tx.proceedingNumber.createMany({
    data: told
      .filter(({ proceeding }) => changed.has(proceeding.proceedingId))
      .flatMap(({ proceeding }) =>
        numberIndexesOf(proceeding).map((numberIndex) => ({
          numberIndex,
          proceedingId: proceeding.proceedingId,
        })),
      ),
  });
}
