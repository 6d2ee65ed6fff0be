import type { Client } from "pg";

import { PlainError } from "../plain-error";
import { asAdmin } from "./as-admin";
import { APP_ROLE, MIGRATOR_ROLE, type Role, SANDBOXES } from "./roles";

export type RolePasswords = Record<Role, string>;

/** Makes roles and databases that are missing, sets the passwords, and takes back what nobody should have. */
export async function prepareDatabases(adminUrl: string, passwords: RolePasswords): Promise<void> {
  await asAdmin(adminUrl, async (client) => {
    for (const role of [MIGRATOR_ROLE, APP_ROLE, ...SANDBOXES] as const) {
      await ensureRole(client, role, passwords[role]);
    }
    await ensureDatabase(client, "portal", MIGRATOR_ROLE);
    for (const sandbox of SANDBOXES) await ensureDatabase(client, sandbox, sandbox);
    await client.query(`GRANT CONNECT ON DATABASE portal TO ${APP_ROLE}`);
  });
  await asAdmin(databaseUrl(adminUrl, "portal"), preparePortalSchema);
}

/** The same address, other database. */
export function databaseUrl(serverUrl: string, database: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${database}`;
  return url.href;
}

/** The same server, as one of our roles. */
export function roleUrl(
  serverUrl: string,
  place: { database: string; role: Role; password: string },
): string {
  const url = new URL(databaseUrl(serverUrl, place.database));
  url.username = place.role;
  url.password = place.password;
  return url.href;
}

/** Every table that a migration will make is open to the app's role for reading and writing, none for change of shape. */
export async function preparePortalSchema(client: Client): Promise<void> {
  await client.query(`
    ALTER SCHEMA public OWNER TO ${MIGRATOR_ROLE};
    REVOKE ALL ON SCHEMA public FROM PUBLIC;
    GRANT USAGE ON SCHEMA public TO ${APP_ROLE};
    ALTER DEFAULT PRIVILEGES FOR ROLE ${MIGRATOR_ROLE} IN SCHEMA public
      GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO ${APP_ROLE};
    ALTER DEFAULT PRIVILEGES FOR ROLE ${MIGRATOR_ROLE} IN SCHEMA public
      GRANT USAGE, SELECT ON SEQUENCES TO ${APP_ROLE};
  `);
}

/** Makes a role that signs in with this password, or gives the password to the one there is. */
export async function ensureRole(client: Client, role: Role, password: string): Promise<void> {
  const { rowCount } = await client.query("SELECT FROM pg_roles WHERE rolname = $1", [role]);
  const verb = rowCount === 0 ? "CREATE" : "ALTER";
  await client.query(`${verb} ROLE ${role} LOGIN PASSWORD ${client.escapeLiteral(password)}`);
  // A server whose administrator is no superuser lets him give away only what belongs to roles he is a member of.
  await client.query(`GRANT ${role} TO CURRENT_USER`);
}

async function ensureDatabase(client: Client, database: string, owner: Role): Promise<void> {
  const { rows } = await client.query<{ encoding: string }>(
    "SELECT pg_encoding_to_char(encoding) AS encoding FROM pg_database WHERE datname = $1",
    [database],
  );
  const [found] = rows;
  if (found === undefined) {
    await client.query(`CREATE DATABASE ${database} OWNER ${owner} ENCODING 'UTF8' TEMPLATE template0`);
  } else if (found.encoding !== "UTF8") {
    throw new PlainError(
      `The database ${database} has the encoding ${found.encoding}; the portal needs UTF8.`,
    );
  }
  await client.query(`REVOKE ALL ON DATABASE ${database} FROM PUBLIC`);
}
