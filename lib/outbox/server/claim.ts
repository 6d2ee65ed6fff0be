import "server-only";
import { z } from "zod";
import { db, type Transaction } from "@/lib/db/database";
import { OUTBOX_KINDS, type OutboxKind } from "../outbox-kind";

/** A message in the hands of one worker. `fence` grows with every taking: only the last taker may write. */
export type Claim = {
  readonly id: string;
  readonly aggregate: string;
  readonly kind: OutboxKind;
  readonly payload: Readonly<Record<string, string>>;
  readonly attempt: number;
  readonly fence: number;
  readonly createdAt: Date;
};

/** A worker that has said nothing for so long is taken for dead, and another may take its message. */
export const LEASE_SECONDS = 60;

/** Another worker holds the message now: whatever this one was about to write must not be written. */
export class TakenOver extends Error {
  override readonly name = "TakenOver";
}

const row = z.object({
  id: z.string(),
  aggregate: z.string(),
  kind: z.enum(OUTBOX_KINDS),
  payload: z.record(z.string(), z.string()),
  attempt: z.number(),
  fence: z.number(),
  createdAt: z.date(),
});

/** Takes the first unsent message of an aggregate, when its time has come and nobody holds it. */
export async function claimNext(aggregate: string): Promise<Claim | undefined> {
  const rows = await db().$queryRaw<unknown[]>`
    UPDATE outbox_message SET state = 'sending', attempts = attempts + 1, fence = fence + 1,
      next_at = now() + make_interval(secs => ${LEASE_SECONDS})
    WHERE id = (
      SELECT id FROM (
        SELECT id, state, next_at FROM outbox_message
        WHERE aggregate = ${aggregate} AND state <> 'sent' ORDER BY aggregate_seq LIMIT 1 FOR UPDATE) AS first
      WHERE state IN ('ready', 'sending') AND next_at <= now())
    RETURNING id::text, aggregate, kind, payload, attempts AS attempt, fence, created_at AS "createdAt"`;
  const [claimed] = rows;
  return claimed === undefined ? undefined : row.parse(claimed);
}

/** Prolongs the hold. */
export async function renewClaim({ id, fence }: Claim): Promise<void> {
  const held = await db().$executeRaw`
    UPDATE outbox_message SET next_at = now() + make_interval(secs => ${LEASE_SECONDS})
    WHERE id = ${id}::uuid AND fence = ${fence} AND state = 'sending'`;
  if (held === 0) throw new TakenOver();
}

type Mark =
  { readonly state: "sent"; readonly error: null } | { readonly state: "attention"; readonly error: string };

/** Marks a message that this worker still holds; in the transaction of what follows from that. */
export async function markClaim(tx: Transaction, { id, fence }: Claim, mark: Mark): Promise<void> {
  const { state, error } = mark;
  const held = await tx.$executeRaw`
    UPDATE outbox_message SET state = ${state}, last_error = ${error}, sent_at = CASE WHEN ${state} = 'sent' THEN now() END
    WHERE id = ${id}::uuid AND fence = ${fence} AND state = 'sending'`;
  if (held === 0) throw new TakenOver();
}

/** Gives a message back to be tried again later, and wakes a worker at that time. */
export async function giveBack(
  claim: Claim,
  { seconds, error }: { seconds: number; error: string },
): Promise<void> {
  await db().$transaction(async (tx) => {
    const held = await tx.$executeRaw`
      UPDATE outbox_message SET state = 'ready', last_error = ${error}, next_at = now() + make_interval(secs => ${seconds})
      WHERE id = ${claim.id}::uuid AND fence = ${claim.fence} AND state = 'sending'`;
    if (held === 0) throw new TakenOver();
    const payload = JSON.stringify({ aggregate: claim.aggregate });
    await tx.$executeRaw`
      SELECT graphile_worker.add_job('outbox', ${payload}::json, job_key := ${`outbox:${claim.aggregate}`},
        run_at := now() + make_interval(secs => ${seconds}))`;
  });
}
