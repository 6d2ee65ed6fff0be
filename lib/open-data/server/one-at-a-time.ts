import "server-only";
import { pool } from "@/lib/db/database";

/** One worker at a time, over all processes, writes the daily files. */
const FILES_LOCK = 7_312;

/** Does the work unless somebody else is at it; then nothing is done, and null said. The lock ends with its connection at the latest. */
export async function oneAtATime<T>(work: () => Promise<T>): Promise<T | null> {
  const client = await pool().connect();
  // With a connection that may still hold the lock nobody else must go on.
  let isBroken = true;
  try {
    const { rows } = await client.query<{ mine: boolean }>(
      "SELECT pg_try_advisory_lock($1::bigint) AS mine",
      [FILES_LOCK],
    );
    if (rows[0]?.mine !== true) {
      isBroken = false;
      return null;
    }
    const done = await work();
    await client.query("SELECT pg_advisory_unlock($1::bigint)", [FILES_LOCK]);
    isBroken = false;
    return done;
  } finally {
    client.release(isBroken);
  }
}
