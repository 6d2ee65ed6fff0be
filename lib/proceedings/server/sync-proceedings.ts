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
      for (const change of latestOf(changes)) await applied(tx, change);
    },
  });

/** Each change tells the whole thing as it stands, so that of several only the last counts. */
const latestOf = (changes: readonly ProceedingChange[]): readonly ProceedingChange[] => [
  ...new Map(changes.map((change) => [change.proceedingId, change])).values(),
];

async function applied(tx: Transaction, { proceedingId, proceeding, at }: ProceedingChange): Promise<void> {
  if (proceeding === null) {
    await tx.proceeding.deleteMany({ where: { id: proceedingId } });
    return;
  }
  const known = await tx.proceeding.findUnique({ where: { id: proceedingId }, select: { version: true } });
  // An older word that comes again is no news.
  if (known !== null && known.version > proceeding.version) return;
  await kept(tx, proceeding, new Date(at));
}

async function kept(tx: Transaction, proceeding: Proceeding, changedAt: Date): Promise<void> {
  const { proceedingId: id, version } = proceeding;
  const body = seal(JSON.stringify(proceeding), placeOfProceeding(id));
  await tx.proceeding.upsert({
    where: { id },
    create: { id, version, body, changedAt },
    update: { version, body, changedAt },
  });
  await tx.proceedingNumber.deleteMany({ where: { proceedingId: id } });
  await tx.proceedingNumber.createMany({
    data: numberIndexesOf(proceeding).map((numberIndex) => ({ numberIndex, proceedingId: id })),
  });
}
