import { Client } from "pg";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { newId } from "@/lib/core/id";
import { db } from "@/lib/db/database";
import { testDatabase } from "@/lib/db/test-database";
import { audit } from "./audit";
import { verifyAudit } from "./verify-audit";

let owner: Client;
let personId: string;

const ENTRIES = 6;

beforeAll(async () => {
  owner = new Client({ connectionString: testDatabase().migratorUrl });
  await owner.connect();
});
afterAll(() => owner.end());

beforeEach(async () => {
  personId = newId();
  for (let index = 1; index <= ENTRIES; index += 1) {
    await db().$transaction((tx) =>
      audit(tx, {
        personId,
        action: "case.read",
        subjectKind: "case",
        subjectId: String(index),
        requestId: null,
        detail: { index },
      }),
    );
  }
});

/** What only whoever owns the tables could do, with the triggers set aside. */
async function tamper(sql: string): Promise<void> {
  await owner.query("ALTER TABLE audit_entry DISABLE TRIGGER USER");
  await owner.query(sql, [personId]);
  await owner.query("ALTER TABLE audit_entry ENABLE TRIGGER USER");
}

const faultHere = async (): Promise<number | undefined> =>
  (await verifyAudit()).find(({ stream }) => stream === personId)?.seq;

test("written side by side, the chain holds and has no gaps", async () => {
  await Promise.all(
    Array.from({ length: 20 }, (_, index) =>
      db().$transaction((tx) =>
        audit(tx, {
          personId,
          action: "many",
          subjectKind: "case",
          subjectId: String(index),
          requestId: null,
        }),
      ),
    ),
  );
  expect(await faultHere()).toBeUndefined();
  expect(await db().auditEntry.count({ where: { personId } })).toBe(ENTRIES + 20);
});

describe("what was tampered with is found", () => {
  test.each([
    ["an action changed", "UPDATE audit_entry SET action = 'nothing' WHERE stream = $1 AND seq = 3", 3],
    ["a detail changed", `UPDATE audit_entry SET detail = '{"index": 4.5}' WHERE stream = $1 AND seq = 4`, 4],
    ["a time changed", "UPDATE audit_entry SET at = at - interval '1 day' WHERE stream = $1 AND seq = 2", 2],
    ["an entry cut out", "DELETE FROM audit_entry WHERE stream = $1 AND seq = 3", 3],
    ["the first entry cut off", "DELETE FROM audit_entry WHERE stream = $1 AND seq = 1", 1],
    ["the last entry cut off", "DELETE FROM audit_entry WHERE stream = $1 AND seq = 6", 6],
    [
      "two entries put into another order",
      "UPDATE audit_entry SET seq = CASE seq WHEN 2 THEN 1003 WHEN 3 THEN 1002 END WHERE stream = $1 AND seq IN (2, 3)",
      2,
    ],
    [
      "an entry slipped in",
      `INSERT INTO audit_entry (stream, seq, action, subject_kind, subject_id, detail, prev_hash, hash)
       SELECT stream, 7, action, subject_kind, subject_id, detail, hash, sha256(hash) FROM audit_entry WHERE stream = $1 AND seq = 6`,
      7,
    ],
  ])("%s", async (_what, sql, seq) => {
    expect(await faultHere()).toBeUndefined();
    await tamper(sql);
    expect(await faultHere()).toBe(seq);
  });
});

describe("the application cannot", () => {
  test.each([
    "UPDATE audit_entry SET action = 'x'",
    "DELETE FROM audit_entry",
    "TRUNCATE audit_entry",
    "UPDATE audit_head SET seq = 0",
    "INSERT INTO audit_head VALUES ('x', 1, 'x')",
    "DELETE FROM receipt",
    "UPDATE receipt SET jws = 'x'",
    "ALTER TABLE audit_entry DISABLE TRIGGER USER",
    "DROP TRIGGER audit_entry_chain ON audit_entry",
    "CREATE TABLE mine (id int)",
    "ALTER TABLE filing ADD COLUMN mine int",
    "DROP TABLE filing",
    "CREATE OR REPLACE FUNCTION audit_chain() RETURNS trigger LANGUAGE sql AS 'SELECT NULL'",
    "SET ROLE portal_migrator",
  ])("%s", async (sql) => {
    await expect(db().$executeRawUnsafe(sql)).rejects.toThrow();
  });

  test("choose where in the chain its entry stands", async () => {
    await db()
      .$executeRaw`INSERT INTO audit_entry (stream, seq, action, subject_kind, subject_id, detail, prev_hash, hash)
      VALUES (${personId}, 99, 'x', 'case', '1', '{}'::jsonb, 'x', 'x')`;
    expect(await faultHere()).toBeUndefined();
    expect(await db().auditEntry.findFirst({ where: { stream: personId, seq: 7 } })).toMatchObject({
      action: "x",
    });
  });
});

test("nobody, not even the owner, changes an entry without setting the triggers aside", async () => {
  await expect(owner.query("UPDATE audit_entry SET action = 'x'")).rejects.toThrow("written once");
  await expect(owner.query("TRUNCATE audit_entry")).rejects.toThrow("written once");
});
