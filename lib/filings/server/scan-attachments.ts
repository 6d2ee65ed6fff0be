import "server-only";
import { removeStored, streamStored } from "@/lib/adapters/storage";
import { isScannerThere, scan, type Verdict } from "@/lib/adapters/scanner";
import { audit } from "@/lib/audit/server/audit";
import { Outage } from "@/lib/core/outage";
import { db } from "@/lib/db/database";
import { inTransaction } from "@/lib/db/in-transaction";
import { scanned, type ScanOutcome, type ScanState, UNSCANNED } from "@/lib/documents/scan-state";
import { log } from "@/lib/log";

const AT_ONCE = 200;
/** After so many failures in a row nobody is asked until the next turn. */
const PATIENCE = 3;

export type Scanned = { readonly clean: number; readonly infected: number; readonly failed: number };

/**
 * Asks the scanner about every file in quarantine, those first that were never asked about. A file stays there until there is
 * a word: whatever fails leaves everything as it was, and the next turn asks again.
 */
export async function scanAttachments(now: () => Date = () => new Date()): Promise<Scanned> {
  const counts = { clean: 0, infected: 0, failed: 0 };
  if (!isScannerThere()) return counts;
  const waiting = await db().attachment.findMany({
    where: { scanState: { in: [...UNSCANNED] }, draft: { state: "open" } },
    select: { id: true, storageKey: true },
    orderBy: [{ scannedAt: { sort: "asc", nulls: "first" } }, { createdAt: "asc" }],
    take: AT_ONCE,
  });
  let failuresInARow = 0;
  for (const { id, storageKey } of waiting) {
    if (failuresInARow === PATIENCE) break;
    const verdict = await verdictOn(storageKey);
    await keep(id, verdict, now());
    counts[verdict === undefined ? "failed" : verdict.state] += 1;
    failuresInARow = verdict === undefined ? failuresInARow + 1 : 0;
  }
  return counts;
}

async function verdictOn(storageKey: string): Promise<Verdict | undefined> {
  try {
    return await scan(await streamStored(storageKey));
  } catch (error) {
    if (error instanceof Outage) log.warn({ error }, "scanner: gives no word");
    else if (!(error instanceof Error && "code" in error && error.code === "ENOENT")) throw error;
    // A file that was removed while it waited: its row is going as well.
    return undefined;
  }
}

/** The word is kept first, then the bytes go: nobody meets a row that calls harmful bytes its own and hands them out. */
async function keep(id: string, verdict: Verdict | undefined, at: Date): Promise<void> {
  const outcome: ScanOutcome =
    verdict === undefined ? "failed" : verdict.state === "clean" ? "foundClean" : "foundInfected";
  const harmful = await inTransaction(async (tx) => {
    const [row] = await tx.$queryRaw<{ state: ScanState; key: string; draftId: string; personId: string }[]>`
      SELECT a.scan_state AS state, a.storage_key::text AS key, d.id::text AS "draftId", d.person_id::text AS "personId"
      FROM attachment a JOIN draft d ON d.id = a.draft_id WHERE a.id = ${id}::uuid FOR UPDATE OF a`;
    const next = row === undefined ? undefined : scanned(row.state, outcome);
    if (row === undefined || next === undefined) return undefined;
    const malware = verdict?.state === "infected" ? verdict.malware : null;
    await tx.attachment.update({ where: { id }, data: { scanState: next, scannedAt: at, malware } });
    if (next === "pending") return undefined;
    await audit(tx, {
      personId: row.personId,
      action: `attachment.${next}`,
      subjectKind: "draft",
      subjectId: row.draftId,
      requestId: null,
    });
    return next === "infected" ? row.key : undefined;
  });
  if (harmful !== undefined) await removeStored(harmful);
}
