import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";

import type { TestProject } from "vitest/node";

import { asAdmin } from "../postgres/as-admin";
import { freePort } from "../postgres/free-port";
import { migratePortal } from "../postgres/migrate-portal";
import { databaseUrl, preparePortalSchema, ensureRole, roleUrl } from "../postgres/prepare-databases";
import { APP_ROLE, MIGRATOR_ROLE } from "../postgres/roles";
import { startServer } from "../postgres/start-server";

const TEMPLATE = "portal_template";
const PASSWORD = "test";

/** One PostgreSQL per run, on its own port and folder, so that any number of runs go side by side. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const home = await mkdtemp(path.join(tmpdir(), "portal-test-"));
  await chmod(home, 0o711);
  const folder = path.join(home, "postgres");
  const server = await startServer({ folder, port: await freePort(), password: PASSWORD, isDurable: false });
  const teardown = async (): Promise<void> => {
    await server.stop();
    await rm(home, { recursive: true, force: true });
  };
  try {
    await makeTemplate(server.adminUrl);
  } catch (error) {
    await teardown();
    throw error;
  }
  project.provide("testServer", {
    adminUrl: server.adminUrl,
    template: TEMPLATE,
    appRole: { name: APP_ROLE, password: PASSWORD },
    migratorRole: { name: MIGRATOR_ROLE, password: PASSWORD },
  });
  return teardown;
}

async function makeTemplate(adminUrl: string): Promise<void> {
  await asAdmin(adminUrl, async (client) => {
    for (const role of [MIGRATOR_ROLE, APP_ROLE] as const) await ensureRole(client, role, PASSWORD);
    await client.query(
      `CREATE DATABASE ${TEMPLATE} OWNER ${MIGRATOR_ROLE} ENCODING 'UTF8' TEMPLATE template0`,
    );
  });
  await asAdmin(databaseUrl(adminUrl, TEMPLATE), preparePortalSchema);
  await migratePortal(roleUrl(adminUrl, { database: TEMPLATE, role: MIGRATOR_ROLE, password: PASSWORD }));
}
