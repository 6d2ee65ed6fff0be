import path from "node:path";

import type { Keys } from "../environment/keys";
import type { Settings } from "../environment/settings";
import { prepareDatabases } from "../postgres/prepare-databases";
import { startServer, type PostgresServer } from "../postgres/start-server";

type Opened = { serverUrl: string; server: PostgresServer | null };

/** PostgreSQL with its roles and databases: the embedded one, or the server that DATABASE_URL names. */
export async function openDatabase(settings: Settings, keys: Keys): Promise<Opened> {
  if (settings.databaseUrl !== null) {
    await prepareDatabases(settings.databaseUrl, keys.databaseRoles);
    return { serverUrl: settings.databaseUrl, server: null };
  }
  const server = await startServer({
    folder: path.join(settings.dataDir, "postgres"),
    port: settings.ports.postgres,
    password: keys.databaseAdmin,
    isDurable: true,
  });
  try {
    await prepareDatabases(server.adminUrl, keys.databaseRoles);
  } catch (error) {
    await server.stop();
    throw error;
  }
  return { serverUrl: server.adminUrl, server };
}
