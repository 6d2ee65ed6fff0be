import "server-only";
import { createHash } from "node:crypto";
import { PrismaPg } from "@prisma/adapter-pg";
import { Pool } from "pg";
import { env } from "@/lib/env";
import { PrismaClient } from "./generated/client";

/** A client inside a transaction; operations that take part in another's transaction ask for this. */
export type Transaction = Omit<
  PrismaClient,
  "$connect" | "$disconnect" | "$on" | "$use" | "$extends" | "$transaction"
>;

type Database = { readonly db: PrismaClient; readonly pool: Pool };

const names = new Map<string, string>();

/** A stable name for each SQL text, so that PostgreSQL plans it once per connection. */
function statementName({ sql }: { sql: string }): string {
  const known = names.get(sql);
  if (known !== undefined) return known;
  const name = createHash("sha1").update(sql).digest("hex");
  if (names.size < 1000) names.set(sql, name);
  return name;
}

function connect(): Database {
  const pool = new Pool({
    connectionString: env().DATABASE_URL,
    max: env().DATABASE_POOL_MAX,
    connectionTimeoutMillis: env().DATABASE_WAIT_MS,
    statement_timeout: 5_000,
    idle_in_transaction_session_timeout: 10_000,
    lock_timeout: 4_000,
  });
  // An idle connection that dies is replaced at the next query; without a listener it would end the process.
  pool.on("error", () => undefined);
  const db = new PrismaClient({ adapter: new PrismaPg(pool, { statementNameGenerator: statementName }) });
  return { db, pool };
}

// Next loads modules anew on every change in development: one pool must survive that.
const holder = globalThis as typeof globalThis & { portalDatabase?: Database };

function database(): Database {
  holder.portalDatabase ??= connect();
  return holder.portalDatabase;
}

/** The Prisma client, connected at first use. */
export const db = (): PrismaClient => database().db;

/** The connections under the client, for the rate limiter and the worker. */
export const pool = (): Pool => database().pool;

/** Ends every connection; for shutdown and tests. */
export async function disconnect(): Promise<void> {
  const open = holder.portalDatabase;
  delete holder.portalDatabase;
  await open?.db.$disconnect();
  if (open !== undefined && !open.pool.ended) await open.pool.end();
}
