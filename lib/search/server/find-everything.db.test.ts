import { Client } from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { fillHearings } from "@/bench/fill-hearings";
import { testDatabase } from "@/lib/db/test-database";
import { findEverything } from "./find-everything";

let admin: Client;

beforeAll(async () => {
  admin = new Client({ connectionString: testDatabase().migratorUrl });
  await admin.connect();
  await fillHearings(admin, 500);
});
afterAll(() => admin.end());

async function someNumber(): Promise<{ id: string; caseNumber: string }> {
  const { rows } = await admin.query<{ id: string; caseNumber: string }>(
    `SELECT id, case_number AS "caseNumber" FROM public_hearing
     WHERE case_number IS NOT NULL AND starts_at > now() ORDER BY starts_at, no LIMIT 1`,
  );
  const [row] = rows;
  if (row === undefined) throw new Error("Nothing was filled");
  return row;
}

test("a case number leads to its hearings, whatever its writing", async () => {
  const { id, caseNumber } = await someNumber();
  for (const typed of [caseNumber, caseNumber.toLowerCase(), ` ${caseNumber} `]) {
    const { number } = await findEverything(typed.trim(), "lv");
    expect(number?.hearings.map((hearing) => hearing.id)).toContain(id);
  }
});

test("the identifier of a ruling leads to the case that stands in it", async () => {
  const { id, caseNumber } = await someNumber();
  const { number } = await findEverything(`ECLI:LV:RIRT:2026:0320.${caseNumber}.3.S`, "lv");
  expect(number).toMatchObject({ number: caseNumber, isEcli: true });
  expect(number?.hearings.map((hearing) => hearing.id)).toContain(id);
});

test("a number that nobody knows leads to no hearing, yet is told to be a number", async () => {
  const { number, groups } = await findEverything("C99999901", "lv");
  expect(number).toEqual({ number: "C99999901", isEcli: false, hearings: [] });
  expect(groups).toEqual([]);
});

test("words find services, courts and terms, before the register has spoken too", async () => {
  const { groups, number } = await findEverything("Kurzemes rajona tiesa", "en");
  expect(number).toBeNull();
  expect(groups.find(({ kind }) => kind === "court")?.items[0]?.path).toBe("/courts/kurzemes-rajona-tiesa");
  const fee = await findEverything("valsts nodeva", "lv");
  expect(fee.groups.map(({ kind }) => kind)).toEqual(["service", "term", "help"]);
  for (const { items } of fee.groups) expect(items.length).toBeLessThanOrEqual(8);
});

test("a place leads to the court of its territory, and says so", async () => {
  const { groups } = await findEverything("Jūrmalas pilsētas tiesa", "en");
  expect(groups.find(({ kind }) => kind === "court")?.items[0]).toMatchObject({
    path: "/courts/rigas-rajona-tiesa",
    text: "Jūrmala belongs to the territory of this court",
  });
});

test.each(["", "?!", "\u200b", "„”"])("%o is answered calmly", async (typed) => {
  const { groups } = await findEverything(typed, "lv");
  expect(groups).toEqual([]);
});
