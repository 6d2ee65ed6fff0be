import { randomBytes } from "node:crypto";
import type { Pool, PoolClient } from "pg";
import type { Kind, OfKind, StripeObject } from "./objects";

const TABLES = `
  CREATE TABLE IF NOT EXISTS stripe_object (
    id text PRIMARY KEY, kind text NOT NULL, created bigint NOT NULL, seq bigserial, body jsonb NOT NULL
  );
  CREATE INDEX IF NOT EXISTS stripe_object_kind ON stripe_object (kind, seq DESC);
  CREATE TABLE IF NOT EXISTS stripe_answer (
    key text PRIMARY KEY, request text NOT NULL, status int, body jsonb, created_at timestamptz NOT NULL DEFAULT now()
  );
  CREATE TABLE IF NOT EXISTS webhook (
    id bigserial PRIMARY KEY, event_id text NOT NULL, body text NOT NULL, tries int NOT NULL DEFAULT 0,
    next_at timestamptz NOT NULL DEFAULT now(), state text NOT NULL DEFAULT 'waiting'
  );
  CREATE INDEX IF NOT EXISTS webhook_waiting ON webhook (next_at) WHERE state = 'waiting';
`;

export type ListFilter = { readonly limit: number; readonly fields: Readonly<Record<string, string>> };

/** What the sandbox remembers, in its own database, so that a restart forgets nothing. */
export class Store {
  readonly #client: Pool | PoolClient;

  constructor(client: Pool | PoolClient) {
    this.#client = client;
  }

  async createTables(): Promise<void> {
    await this.#client.query(TABLES);
  }

  async get<K extends Kind>(kind: K, id: string): Promise<OfKind<K> | undefined> {
    const { rows } = await this.#client.query<{ body: OfKind<K> }>(
      "SELECT body FROM stripe_object WHERE id = $1 AND kind = $2",
      [id, kind],
    );
    return rows[0]?.body;
  }

  async put(object: StripeObject): Promise<void> {
    await this.#client.query(
      `INSERT INTO stripe_object (id, kind, created, body) VALUES ($1, $2, $3, $4)
       ON CONFLICT (id) DO UPDATE SET body = excluded.body`,
      [object.id, object.object, object.created, JSON.stringify(object)],
    );
  }

  /** The newest first. */
  async list<K extends Kind>(kind: K, { limit, fields }: ListFilter): Promise<OfKind<K>[]> {
    const { rows } = await this.#client.query<{ body: OfKind<K> }>(
      "SELECT body FROM stripe_object WHERE kind = $1 AND body @> $2 ORDER BY seq DESC LIMIT $3",
      [kind, JSON.stringify(fields), limit],
    );
    return rows.map(({ body }) => body);
  }

  async overdueSessions(now: number): Promise<string[]> {
    const { rows } = await this.#client.query<{ id: string }>(
      `SELECT id FROM stripe_object
       WHERE kind = 'checkout.session' AND body ->> 'status' = 'open' AND (body ->> 'expires_at')::bigint <= $1`,
      [now],
    );
    return rows.map(({ id }) => id);
  }

  async addWebhook(eventId: string, body: string): Promise<void> {
    await this.#client.query("INSERT INTO webhook (event_id, body) VALUES ($1, $2)", [eventId, body]);
  }
}

const KINDS: Readonly<Record<string, string>> = {
  "checkout.session": "cs_test",
  payment_intent: "pi",
  charge: "ch",
  balance_transaction: "txn",
  refund: "re",
  event: "evt",
};

export const newStripeId = (kind: Kind | "event"): string =>
  `${KINDS[kind] ?? "obj"}_${randomBytes(18).toString("base64url").replaceAll(/[-_]/g, "0")}`;

/** Runs the work in one transaction: its objects and its webhooks come to be together. */
export async function inStore<Answer>(pool: Pool, work: (store: Store) => Promise<Answer>): Promise<Answer> {
  const client = await pool.connect();
  try {
    await client.query("BEGIN");
    const answer = await work(new Store(client));
    await client.query("COMMIT");
    return answer;
  } catch (error) {
    await client.query("ROLLBACK");
    throw error;
  } finally {
    client.release();
  }
}
