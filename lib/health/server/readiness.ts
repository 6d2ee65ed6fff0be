import "server-only";
import { readdir } from "node:fs/promises";
import path from "node:path";
import { pool } from "@/lib/db/database";
import { env } from "@/lib/env";
import { isStopping } from "../stopping";

export type Unready = "stopping" | "databaseAway" | "migrationsMissing" | "keysMissing";

const PATIENCE_MS = 500;

/** Why this process cannot serve anybody now; nothing when it can. */
export async function readiness(): Promise<Unready | undefined> {
  if (isStopping()) return "stopping";
  if (env().DATA_KEYS.length === 0) return "keysMissing";
  const applied = await within(PATIENCE_MS, appliedMigrations());
  if (applied === undefined) return "databaseAway";
  const wanted = await wantedMigrations();
  return wanted.every((name) => applied.has(name)) ? undefined : "migrationsMissing";
}

/** Nothing when the database does not answer in time. */
async function within<Value>(milliseconds: number, asked: Promise<Value>): Promise<Value | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => {
      resolve(undefined);
    }, milliseconds);
  });
  try {
    return await Promise.race([asked, late]);
  } catch {
    // However the database fails to answer: this process is not ready, which is what is asked.
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}

async function appliedMigrations(): Promise<ReadonlySet<string>> {
  const { rows } = await pool().query<{ name: string }>(
    "SELECT migration_name AS name FROM _prisma_migrations WHERE finished_at IS NOT NULL",
  );
  return new Set(rows.map(({ name }) => name));
}

let wanted: Promise<readonly string[]> | undefined;

/** The migrations of this program: folders that begin with a date. */
function wantedMigrations(): Promise<readonly string[]> {
  wanted ??= readdir(path.join(process.cwd(), "prisma", "migrations")).then((names) =>
    names.filter((name) => /^\d{14}_/.test(name)),
  );
  return wanted;
}
