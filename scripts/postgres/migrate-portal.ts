import type {
  DiagnoseMigrationHistoryOutput,
  MigrationList,
  SchemaEngine,
} from "@prisma/schema-engine-wasm/schema_engine_bg";
import { Logger, runMigrations } from "graphile-worker";
import { Client } from "pg";

import { PlainError } from "../plain-error";
import { migrationList } from "./migration-list";
import { withSchemaEngine } from "./schema-engine";
import { APP_ROLE } from "./roles";

const FILTERS = { externalTables: [], externalEnums: [] };

/**
 * Brings the portal's database to the schema of this program, as the owner of its tables, and says which
 * migrations it applied. Doing it again changes nothing.
 */
export async function migratePortal(migratorUrl: string, folder?: string): Promise<string[]> {
  const migrations = await migrationList(folder);
  const applied = await withSchemaEngine(migratorUrl, async (engine) => {
    await refuseForeignHistory(engine, migrations);
    return engine.applyMigrations({ migrationsList: migrations, filters: FILTERS });
  });
  await runMigrations({ connectionString: migratorUrl, logger: new Logger(() => () => undefined) });
  await openQueueToApp(migratorUrl);
  return applied.appliedMigrationNames;
}

async function refuseForeignHistory(engine: SchemaEngine, migrations: MigrationList): Promise<void> {
  const found = await engine.diagnoseMigrationHistory({
    migrationsList: migrations,
    optInToShadowDatabase: false,
    filters: FILTERS,
  });
  const [newer] = unknownMigrations(found.history);
  if (newer !== undefined) {
    throw new PlainError(
      `The database belongs to a newer version of the portal (it has migration ${newer}, which this program does not know); start that version or use another database.`,
    );
  }
  const [failed] = found.failedMigrationNames;
  if (failed !== undefined) {
    throw new PlainError(`Migration ${failed} failed in this database before and must be put right by hand.`);
  }
  const [edited] = found.editedMigrationNames;
  if (edited !== undefined) {
    throw new PlainError(
      `Migration ${edited} was changed after this database had applied it; write a new migration.`,
    );
  }
}

function unknownMigrations(history: DiagnoseMigrationHistoryOutput["history"]): string[] {
  if (history === null || history.diagnostic === "databaseIsBehind") return [];
  return history.unpersistedMigrationNames;
}

/** The portal adds jobs and its worker takes them, both as the role that may not change any table. */
async function openQueueToApp(migratorUrl: string): Promise<void> {
  const client = new Client({ connectionString: migratorUrl });
  await client.connect();
  try {
    await client.query(`
      GRANT USAGE ON SCHEMA graphile_worker TO ${APP_ROLE};
      GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA graphile_worker TO ${APP_ROLE};
      REVOKE INSERT, UPDATE, DELETE ON graphile_worker.migrations FROM ${APP_ROLE};
      GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA graphile_worker TO ${APP_ROLE};
      GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA graphile_worker TO ${APP_ROLE};
      REVOKE INSERT, UPDATE, DELETE ON public._prisma_migrations FROM ${APP_ROLE};
    `);
    const { rows } = await client.query<{ name: string }>(
      "SELECT c.relname AS name FROM pg_class c WHERE c.relnamespace = 'graphile_worker'::regnamespace AND c.relrowsecurity",
    );
    for (const { name } of rows) await openRows(client, `graphile_worker.${client.escapeIdentifier(name)}`);
  } finally {
    await client.end();
  }
}

/** graphile-worker switches row security on, which hides every row from any role but the owner. */
async function openRows(client: Client, table: string): Promise<void> {
  await client.query(`
    BEGIN;
    DROP POLICY IF EXISTS ${APP_ROLE} ON ${table};
    CREATE POLICY ${APP_ROLE} ON ${table} TO ${APP_ROLE} USING (true) WITH CHECK (true);
    COMMIT;
  `);
}
