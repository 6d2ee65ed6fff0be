import { Pool, type PoolClient, type QueryResultRow } from "pg";
import { TABLES } from "./tables";

/** A connection inside a transaction, or the pool itself where one statement is enough. */
export type Queries = Pick<PoolClient, "query">;

/** One desk: everything that changes the court's files waits for its turn, so that events keep the order of what happened. */
const DESK_LOCK = 7_310;

export async function openDatabase(url: string): Promise<Pool> {
  const pool = new Pool({ connectionString: url, max: 10, connectionTimeoutMillis: 5_000 });
  // An idle connection that dies is replaced at the next query; without a listener it would end the process.
  pool.on("error", () => undefined);
  await pool.query(TABLES);
  return pool;
}

export async function rows<Row extends QueryResultRow>(
  queries: Queries,
  sql: string,
  values: readonly unknown[] = [],
): Promise<Row[]> {
  const result = await queries.query<Row>(sql, [...values]);
  return result.rows;
}

export async function firstRow<Row extends QueryResultRow>(
  queries: Queries,
  sql: string,
  values: readonly unknown[] = [],
): Promise<Row | null> {
  const [row] = await rows<Row>(queries, sql, values);
  return row ?? null;
}

/** One change of the court's files: all of it or nothing, one at a time. */
export async function inTurn<Value>(pool: Pool, work: (queries: Queries) => Promise<Value>): Promise<Value> {
  const client = await pool.connect();
  try {
    await client.query("BEGIN");
    await client.query("SELECT pg_advisory_xact_lock($1)", [DESK_LOCK]);
    const value = await work(client);
    await client.query("COMMIT");
    client.release();
    return value;
  } catch (error) {
    // The connection may be the very thing that broke: it is thrown away, which also rolls back.
    client.release(true);
    throw error;
  }
}

/** The next number of a named row of numbers, from 1, without gaps. */
export async function nextNumber(queries: Queries, name: string): Promise<number> {
  const row = await firstRow<{ value: number }>(
    queries,
    "INSERT INTO sequence AS s (name, value) VALUES ($1, 1) ON CONFLICT (name) DO UPDATE SET value = s.value + 1 RETURNING value",
    [name],
  );
  if (row === null) throw new Error(`No number for ${name}`);
  return row.value;
}

export async function setting(queries: Queries, name: string): Promise<unknown> {
  const row = await firstRow<{ value: unknown }>(queries, "SELECT value FROM setting WHERE name = $1", [
    name,
  ]);
  return row?.value ?? null;
}

export async function keepSetting(queries: Queries, name: string, value: unknown): Promise<void> {
  await queries.query(
    "INSERT INTO setting (name, value) VALUES ($1, $2) ON CONFLICT (name) DO UPDATE SET value = EXCLUDED.value",
    [name, JSON.stringify(value)],
  );
}
