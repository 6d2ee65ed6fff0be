import "server-only";
import { randomBytes } from "node:crypto";
import { Client } from "pg";
import { inject } from "vitest";

/** Given by scripts/vitest/global-setup.ts: one real PostgreSQL for the run, with a migrated template. */
export type TestServer = {
  adminUrl: string;
  template: string;
  appRole: { name: string; password: string };
  migratorRole: { name: string; password: string };
};

export type TestDatabase = {
  name: string;
  /** As the portal connects: no DDL. */
  appUrl: string;
  /** As migrations connect: for arranging what the app may not. */
  migratorUrl: string;
  drop: () => Promise<void>;
};

declare module "vitest" {
  interface ProvidedContext {
    testServer: TestServer;
  }
}

let ofThisFile: TestDatabase | undefined;

/** The database of the running test file: a fresh copy of the migrated template, already in DATABASE_URL. */
export function testDatabase(): TestDatabase {
  if (ofThisFile === undefined)
    throw new Error("only tests of the integration project (*.db.test.ts) have a database");
  return ofThisFile;
}

/** Called once per test file by scripts/vitest/database-setup.ts. */
export async function openTestDatabase(): Promise<TestDatabase> {
  ofThisFile ??= await copyOfTemplate();
  return ofThisFile;
}

/** One more fresh copy of the template, for tests that need two portals. */
export async function copyOfTemplate(): Promise<TestDatabase> {
  const server = inject("testServer");
  const name = newName();
  await onServer(`CREATE DATABASE ${name} TEMPLATE ${server.template} OWNER ${server.migratorRole.name}`);
  return {
    name,
    appUrl: addressOf(name, server.appRole),
    migratorUrl: addressOf(name, server.migratorRole),
    drop: () => drop(name),
  };
}

/** A database with nothing in it, as a sandbox gets at its first start; returns its address. */
export async function emptyDatabase(): Promise<string> {
  const server = inject("testServer");
  const name = newName();
  await onServer(
    `CREATE DATABASE ${name} OWNER ${server.migratorRole.name} ENCODING 'UTF8' TEMPLATE template0`,
  );
  return addressOf(name, server.migratorRole);
}

function newName(): string {
  return `test_${randomBytes(8).toString("hex")}`;
}

function addressOf(database: string, role: { name: string; password: string }): string {
  const url = new URL(inject("testServer").adminUrl);
  url.pathname = `/${database}`;
  url.username = role.name;
  url.password = role.password;
  return url.href;
}

async function drop(name: string): Promise<void> {
  await onServer(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
}

async function onServer(statement: string): Promise<void> {
  const client = new Client({ connectionString: inject("testServer").adminUrl });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
