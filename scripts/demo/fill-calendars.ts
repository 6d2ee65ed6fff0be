import { Client } from "pg";
import { fillHearings } from "../../bench/fill-hearings";

/** The volume of the benchmarks: what all courts hold in some years. */
const HEARINGS = 2_000_000;

/** Fills the calendars once; what the platform publishes is read on top of it. */
export async function fillCalendars(migratorUrl: string): Promise<void> {
  const client = new Client({ connectionString: migratorUrl });
  await client.connect();
  try {
    const { rowCount } = await client.query("SELECT 1 FROM public_hearing WHERE id = 'filled-1'");
    if (rowCount === 1) return;
    await fillHearings(client, HEARINGS);
    await client.query("DELETE FROM feed_cursor WHERE feed = 'publicHearings'");
  } finally {
    await client.end();
  }
}
