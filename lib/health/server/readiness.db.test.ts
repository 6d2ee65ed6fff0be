import { afterEach, expect, test } from "vitest";
import { Client } from "pg";
import { disconnect } from "@/lib/db/database";
import { testDatabase } from "@/lib/db/test-database";
import { isResponsive } from "../is-responsive";
import { readiness } from "./readiness";

afterEach(disconnect);

test("ready with its database at the head of the migrations", async () => {
  expect(await readiness()).toBeUndefined();
});

test("a migration that is missing makes it unready", async () => {
  const owner = new Client({ connectionString: testDatabase().migratorUrl });
  await owner.connect();
  await owner.query("UPDATE _prisma_migrations SET finished_at = NULL");
  expect(await readiness()).toBe("migrationsMissing");
  await owner.query("UPDATE _prisma_migrations SET finished_at = now()");
  await owner.end();
  expect(await readiness()).toBeUndefined();
});

test("a database that is locked up makes it unready: it is not waited for", async () => {
  const owner = new Client({ connectionString: testDatabase().migratorUrl });
  await owner.connect();
  await owner.query("BEGIN; LOCK TABLE _prisma_migrations IN ACCESS EXCLUSIVE MODE");
  // The lock is held until after the answer: whoever waited for it would never come here.
  expect(await readiness()).toBe("databaseAway");
  await owner.query("ROLLBACK");
  await owner.end();
});

test("a process that was stuck says so once", () => {
  isResponsive();
  expect(isResponsive()).toBe(true);
});
