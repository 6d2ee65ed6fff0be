import "server-only";
import type { Transaction } from "@/lib/db/database";
import type { PublicHearing } from "@/lib/exchange/shapes";

/** Under which numbers a hearing was known until now. */
type Hidden = { readonly id: string; readonly keys: readonly string[] };

/** The numbers of hearings that are about to be closed or withdrawn, read before the mirror forgets them. */
export function numbersOfHidden(
  tx: Transaction,
  kept: ReadonlyMap<string, { readonly hearing: PublicHearing | null }>,
): Promise<Hidden[]> {
  const ids = [...kept].flatMap(([id, { hearing }]) => (hearing === null || hearing.isClosed ? [id] : []));
  return tx.$queryRaw<Hidden[]>`
    SELECT id, array_remove(ARRAY[case_key, archive_key, archive_base], NULL) AS keys
    FROM public_hearing WHERE id = ANY (${ids}) AND (case_key IS NOT NULL OR archive_key IS NOT NULL)`;
}

/** Puts them to the line of the change log that hid the hearing, where `tellFollowers` finds and then empties them. No reader is told them. */
export async function keepHidden(tx: Transaction, hidden: readonly Hidden[]): Promise<void> {
  for (const { id, keys } of hidden)
    await tx.$executeRaw`
      UPDATE public_hearing_change SET hidden_keys = ${keys}
      WHERE seq = (SELECT max(seq) FROM public_hearing_change 
        WHERE hearing_id = ${id} AND (kind = 'withdrawn' OR after->>'isClosed' = 'true'))`;
}
