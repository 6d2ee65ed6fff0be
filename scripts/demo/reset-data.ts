import { rm } from "node:fs/promises";
import path from "node:path";

import type { Settings } from "../environment/settings";
import { asAdmin } from "../postgres/as-admin";
import { SANDBOXES } from "../postgres/roles";
import { stopLeftover } from "../postgres/stop-leftover";

/** Everything under DATA_DIR that a demo writes; other files there are not ours to delete. */
const OURS = ["postgres", "postgres.log", "files", "open-data", "sandbox", "logs", "keys.json"];

/** Throws away what earlier demos kept, so that the next one begins with empty data. */
export async function resetData({ dataDir, databaseUrl }: Settings): Promise<void> {
  await stopLeftover(path.join(dataDir, "postgres"));
  if (databaseUrl !== null) {
    await asAdmin(databaseUrl, async (client) => {
      for (const name of ["portal", ...SANDBOXES])
        await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
    });
  }
  for (const name of OURS) await rm(path.join(dataDir, name), { recursive: true, force: true });
}
