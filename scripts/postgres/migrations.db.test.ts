import { Client } from "pg";
import { expect, test } from "vitest";

import { testDatabase } from "@/lib/db/test-database";

test("the app may read and write, and change no shape", async () => {
  const client = new Client({ connectionString: testDatabase().appUrl });
  await client.connect();
  try {
    await expect(client.query("CREATE TABLE public.mine (id int)")).rejects.toThrow("permission denied");
    await expect(client.query("DROP TABLE public._prisma_migrations")).rejects.toThrow("must be owner");
    await expect(client.query("DELETE FROM public._prisma_migrations")).rejects.toThrow("permission denied");
  } finally {
    await client.end();
  }
});

test("the app adds jobs, sees them and may not see other databases' owners", async () => {
  const client = new Client({ connectionString: testDatabase().appUrl });
  await client.connect();
  try {
    await client.query("SELECT graphile_worker.add_job('anything', '{}'::json)");
    const { rows } = await client.query("SELECT task_identifier FROM graphile_worker.jobs");
    expect(rows).toEqual([{ task_identifier: "anything" }]);
    const { rows: roles } = await client.query(
      "SELECT rolsuper, rolcreatedb, rolcreaterole FROM pg_roles WHERE rolname = current_user",
    );
    expect(roles).toEqual([{ rolsuper: false, rolcreatedb: false, rolcreaterole: false }]);
  } finally {
    await client.end();
  }
});
