import { Pool } from "pg";
import { expect, test } from "vitest";
import { emptyDatabase } from "@/lib/db/test-database";
import { startTestExchange } from "./test-exchange";

async function countAfterStart(databaseUrl: string, scale: "small" | "large"): Promise<number> {
  const exchange = await startTestExchange({ databaseUrl, scale });
  const pool = new Pool({ connectionString: databaseUrl });
  try {
    const { rows } = await pool.query<{ n: number }>("SELECT count(*)::int AS n FROM case_participant");
    return rows[0]?.n ?? 0;
  } finally {
    await pool.end();
    await exchange.close();
  }
}

test("the large scale adds two thousand cases, and only once", async () => {
  const databaseUrl = await emptyDatabase();
  const small = await countAfterStart(databaseUrl, "small");
  expect(await countAfterStart(databaseUrl, "large")).toBe(small + 2_000);
  expect(await countAfterStart(databaseUrl, "large")).toBe(small + 2_000);
});
