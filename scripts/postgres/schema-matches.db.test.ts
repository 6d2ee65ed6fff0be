import { Client } from "pg";
import { expect, test } from "vitest";

import { emptyDatabase, testDatabase } from "@/lib/db/test-database";
import { schemaSql } from "./schema-sql";

/** What the migrations make and Prisma's schema cannot say. A line more or less must be meant. */
const BEYOND_PRISMA = [
  "check attachment: attachment_scan_state",
  "check due: due_amount_not_negative",
  "check filing_signatory: filing_signatory_decision",
  "check mail_message: mail_message_one_origin",
  "check payment: payment_amount_positive",
  "index notification: notification_unread",
  "index payment: payment_one_open_per_due",
  "index public_hearing_change: public_hearing_change_house_left",
  "index public_hearing_change: public_hearing_change_time_left",
];

const CATALOGUE = `
  SELECT format('column %s.%s %s%s default %s', c.relname, a.attname, format_type(a.atttypid, a.atttypmod),
    CASE WHEN a.attnotnull THEN ' not null' ELSE '' END, coalesce(pg_get_expr(d.adbin, d.adrelid), 'none')) AS entry
  FROM pg_class c
    JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
    LEFT JOIN pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum
  WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND c.relname <> '_prisma_migrations'
  UNION ALL
  SELECT format('index %s', replace(pg_get_indexdef(i.indexrelid), 'public.', ''))
  FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid
  WHERE c.relnamespace = 'public'::regnamespace AND c.relname <> '_prisma_migrations' AND i.indpred IS NULL
  UNION ALL
  SELECT format('index %s: %s', c.relname, x.relname)
  FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid JOIN pg_class x ON x.oid = i.indexrelid
  WHERE c.relnamespace = 'public'::regnamespace AND i.indpred IS NOT NULL
  UNION ALL
  SELECT format('constraint %s: %s %s', n.conrelid::regclass, n.conname, pg_get_constraintdef(n.oid))
  FROM pg_constraint n
  WHERE n.connamespace = 'public'::regnamespace AND n.contype IN ('p', 'u', 'f')
    AND n.conrelid::regclass::text <> '_prisma_migrations'
  UNION ALL
  SELECT format('check %s: %s', n.conrelid::regclass, n.conname)
  FROM pg_constraint n WHERE n.connamespace = 'public'::regnamespace AND n.contype = 'c'
  UNION ALL
  SELECT format('enum %s: %s', t.typname, string_agg(e.enumlabel, ', ' ORDER BY e.enumsortorder))
  FROM pg_type t JOIN pg_enum e ON e.enumtypid = t.oid
  WHERE t.typnamespace = 'public'::regnamespace GROUP BY t.typname`;

async function catalogue(url: string, firstRun = ""): Promise<string[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    if (firstRun !== "") await client.query(firstRun);
    const { rows } = await client.query<{ entry: string }>(CATALOGUE);
    return rows.map(({ entry }) => entry).toSorted();
  } finally {
    await client.end();
  }
}

test("the migrations make the tables that prisma/schema describes", async () => {
  const url = await emptyDatabase();
  const described = await catalogue(url, await schemaSql(url));
  const migrated = await catalogue(testDatabase().migratorUrl);
  expect(described.length).toBeGreaterThan(50);
  expect(described.filter((entry) => !migrated.includes(entry))).toEqual([]);
  expect(migrated.filter((entry) => !described.includes(entry))).toEqual(BEYOND_PRISMA);
});
