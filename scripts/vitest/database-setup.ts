import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";

import { afterAll } from "vitest";

import { disconnect } from "@/lib/db/database";
import { openTestDatabase } from "@/lib/db/test-database";
import { demoKeys } from "../environment/keys";
import { portalEnvironment } from "../environment/portal-environment";
import { readSettings } from "../environment/settings";

// Before the modules of a test file are loaded: a database and a configuration that nobody else has.
const dataDir = await mkdtemp(path.join(tmpdir(), "portal-data-"));
const database = await openTestDatabase();
const environment = portalEnvironment({
  settings: { ...readSettings({}), dataDir },
  keys: await demoKeys(dataDir),
  serverUrl: database.migratorUrl,
});
Object.assign(process.env, environment, {
  DATABASE_URL: database.appUrl,
  DATABASE_POOL_MAX: "10",
  // A slow machine is not a wrong program.
  DATABASE_WAIT_MS: "15000",
  LOG_LEVEL: "silent",
});

afterAll(async () => {
  await disconnect();
  await database.drop();
  await rm(dataDir, { recursive: true, force: true });
});
