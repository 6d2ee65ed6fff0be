import "server-only";
import type { Transaction } from "@/lib/db/database";
import type { OutboxKind } from "../outbox-kind";

export type OutboxMessage = {
  /** Messages of one aggregate leave in order; those of different ones side by side. */
  readonly aggregate: string;
  readonly kind: OutboxKind;
  /** Ids only, never personal data. */
  readonly payload: Readonly<Record<string, string>>;
};

/** Puts a message into the outbox in the caller's transaction and wakes a worker once that is committed. */
export async function enqueue(tx: Transaction, { aggregate, kind, payload }: OutboxMessage): Promise<void> {
  const body = JSON.stringify(payload);
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`outbox:${aggregate}`}, 0))`;
  await tx.$executeRaw`
    INSERT INTO outbox_message (aggregate, aggregate_seq, kind, payload)
    SELECT ${aggregate}, coalesce(max(aggregate_seq), 0) + 1, ${kind}, ${body}::jsonb
    FROM outbox_message WHERE aggregate = ${aggregate}`;
  await wake(tx, "outbox", { aggregate });
}

/** Adds a job of graphile-worker in the caller's transaction. Jobs of one key are run once, not once each. */
export async function wake(
  tx: Transaction,
  task: string,
  payload: Readonly<Record<string, string>>,
): Promise<void> {
  const key = `${task}:${Object.values(payload).join(":")}`;
  await tx.$executeRaw`SELECT graphile_worker.add_job(${task}, ${JSON.stringify(payload)}::json, job_key := ${key})`;
}
