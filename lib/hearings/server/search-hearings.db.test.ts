import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fillHearings } from "@/bench/fill-hearings";
import { day, dayInRiga } from "@/lib/core/day";
import { db } from "@/lib/db/database";
import { testDatabase } from "@/lib/db/test-database";
import { COURTS } from "@/sandbox/exchange/registers/courts";
import { everythingFrom, type HearingQuery } from "../hearing-query";
import { feedExample } from "./feed-example";
import { searchHearings } from "./search-hearings";

const FILLED = 6_000;
let admin: Client;

beforeAll(async () => {
  admin = new Client({ connectionString: testDatabase().migratorUrl });
  await admin.connect();
  await fillHearings(admin, FILLED);
  const now = new Date();
  const body = JSON.parse(JSON.stringify(COURTS)) as object[];
  await db().publicCopy.create({ data: { name: "courts", body, checkedAt: now, changedAt: now } });
});
afterAll(() => admin.end());

const today = dayInRiga(new Date());
const asked = (change: Partial<HearingQuery> = {}): HearingQuery => ({ ...everythingFrom(today), ...change });
const firstPage = (change: Partial<HearingQuery> = {}, limit = 20) =>
  searchHearings(asked(change), { after: null, limit });

type Row = {
  id: string;
  judge: string;
  subject: string;
  kind: string;
  case_number: string;
  archive_number: string;
};

/** A hearing to come that is not closed, to ask for. */
async function someHearing(): Promise<Row & { court_id: string; courthouse_id: string }> {
  const { rows } = await admin.query<Row & { court_id: string; courthouse_id: string }>(
    `SELECT h.id, h.court_id, h.courthouse_id, j.name AS judge, s.name AS subject, h.process_kind AS kind, case_number, archive_number
     FROM public_hearing h JOIN public_judge j ON j.id = judge_id JOIN public_subject s ON s.id = subject_id
     WHERE starts_at > now() + interval '60 days' AND h.process_kind = 'civil' ORDER BY starts_at, no LIMIT 1`,
  );
  const [row] = rows;
  if (row === undefined) throw new Error("Nothing was filled");
  return row;
}

/** Counts by the plainest way there is; what the search finds must agree. */
async function counted(where: string, values: unknown[]): Promise<number> {
  const { rows } = await admin.query<{ n: number }>(
    `SELECT count(*)::int AS n FROM public_hearing h LEFT JOIN public_judge j ON j.id = judge_id
       LEFT JOIN public_subject s ON s.id = subject_id
     WHERE starts_at >= ($1::date + time '00:00') AT TIME ZONE 'Europe/Riga' AND ${where}`,
    [today, ...values],
  );
  return rows[0]?.n ?? -1;
}

const everyId = async (query: Partial<HearingQuery>): Promise<string[]> => {
  const ids: string[] = [];
  for (let after = null as Awaited<ReturnType<typeof firstPage>>["next"]; ;) {
    const page = await searchHearings(asked(query), { after, limit: 100 });
    ids.push(...page.items.map(({ id }) => id));
    if (page.next === null) return ids;
    after = page.next;
  }
};

describe("what is found", () => {
  test("something, wherever the page of feeds makes an example", async () => {
    const example = await feedExample(new Date());
    if (example === null) throw new Error("No example");
    const { courthouse, judge, caseNumber } = example;
    for (const query of [{ courthouseId: courthouse }, { judge }, { caseNumber }])
      expect((await firstPage(query)).items.length).toBeGreaterThan(0);
    expect(await feedExample(new Date("2199-01-01T00:00:00Z"))).toBeNull();
  });

  test("everything to come, once each and in order", async () => {
    const { items, next, previous } = await firstPage();
    expect(items).toHaveLength(20);
    expect(next).not.toBeNull();
    expect(previous).toBeNull();
    expect(items.map(({ startsAt }) => startsAt.getTime())).toEqual(
      items.map(({ startsAt }) => startsAt.getTime()).toSorted((a, b) => a - b),
    );
    const ids = await everyId({});
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toHaveLength(await counted("true", []));
  });

  test.each<
    [string, (row: Awaited<ReturnType<typeof someHearing>>) => [Partial<HearingQuery>, string, unknown[]]]
  >([
    ["a court", (row) => [{ courtId: row.court_id }, "h.court_id = $2", [row.court_id]]],
    ["a house", (row) => [{ courthouseId: row.courthouse_id }, "courthouse_id = $2", [row.courthouse_id]]],
    ["a kind", () => [{ kind: "criminal" }, "h.process_kind = 'criminal'", []]],
    [
      "a court and a kind",
      (row) => [
        { courtId: row.court_id, kind: "civil" },
        "h.court_id = $2 AND h.process_kind = 'civil'",
        [row.court_id],
      ],
    ],
    [
      "a house and a kind",
      (row) => [
        { courthouseId: row.courthouse_id, kind: "civil" },
        "courthouse_id = $2 AND h.process_kind = 'civil'",
        [row.courthouse_id],
      ],
    ],
    ["a judge", (row) => [{ judge: row.judge }, "j.name = $2", [row.judge]]],
    [
      "a judge, a house and a kind",
      (row) => [
        { judge: row.judge, courthouseId: row.courthouse_id, kind: "civil" },
        "j.name = $2 AND courthouse_id = $3 AND h.process_kind = 'civil'",
        [row.judge, row.courthouse_id],
      ],
    ],
    ["a subject", () => [{ text: "laulības šķiršana" }, "s.name LIKE 'Par laulības šķiršanu%'", []]],
    [
      "a subject in a court",
      (row) => [
        { text: "laulibas skirsana", courtId: row.court_id },
        "s.name LIKE 'Par laulības šķiršanu%' AND h.court_id = $2",
        [row.court_id],
      ],
    ],
    [
      "a subject and a place",
      () => [
        { text: "Liepājā uzturlīdzekļi" },
        "s.name LIKE '%uzturlīdzekļu%' AND (h.court_id IN ('KUAT') OR courthouse_id = 'KRT-1')",
        [],
      ],
    ],
    [
      "two words of a subject and another kind",
      () => [{ text: "laulības šķiršana", kind: "criminal" }, "false", []],
    ],
    ["what nobody has", () => [{ text: "zirgu zādzība Atlantīdā" }, "false", []]],
    ["signs without letters", () => [{ text: "!!! ???" }, "false", []]],
  ])("%s", async (_, ask) => {
    const [query, where, values] = ask(await someHearing());
    expect(await everyId(query)).toHaveLength(await counted(where, values));
  });

  test("a number in any spelling, in the whole calendar", async () => {
    const { id, case_number: number, archive_number: archive } = await someHearing();
    const spellings = [
      number,
      number.toLowerCase(),
      number.replace(/^C(\d\d)/, "С $1 "),
      archive,
      archive.replace("-", "–"),
      archive.replace(/\/.*/, ""),
    ];
    for (const caseNumber of spellings) {
      expect(
        (await firstPage({ caseNumber })).items.map((item) => item.id),
        caseNumber,
      ).toContain(id);
    }
    expect((await firstPage({ caseNumber: number, kind: "criminal" })).items).toEqual([]);
    expect((await firstPage({ caseNumber: "C99000001" })).items).toEqual([]);
  });

  test("nothing of a closed hearing but place and time", async () => {
    const { items } = await firstPage({}, 200);
    const closed = items.filter(({ isClosed }) => isClosed);
    expect(closed.length).toBeGreaterThan(0);
    for (const { caseNumber, archiveNumber, judge, subject, processKind, courtName } of closed) {
      expect([caseNumber, archiveNumber, judge, subject, processKind]).toEqual([
        null,
        null,
        null,
        null,
        null,
      ]);
      expect(courtName).not.toMatch(/^[A-Z]{2,4}$/);
    }
  });

  test("a day, to its last minute", async () => {
    const [first] = (await firstPage()).items;
    const on = first?.day ?? today;
    const { items, next } = await firstPage({ from: on, to: on }, 500);
    expect(next).toBeNull();
    expect(items.every((item) => item.day === on)).toBe(true);
    expect(items).toHaveLength(
      await counted("(starts_at AT TIME ZONE 'Europe/Riga')::date = $2::date", [on]),
    );
    expect((await firstPage({ from: day("2199-12-31"), to: null })).items).toEqual([]);
  });
});

test("page by page forwards, and the same pages backwards", async () => {
  const query = asked({ kind: "civil" });
  const first = await searchHearings(query, { after: null, limit: 20 });
  const second = await searchHearings(query, { after: first.next, limit: 20 });
  expect(second.items.some(({ id }) => first.items.some((item) => item.id === id))).toBe(false);
  const back = await searchHearings(query, { after: null, before: second.previous, limit: 20 });
  expect(back.items.map(({ id }) => id)).toEqual(first.items.map(({ id }) => id));
  expect(back.previous).toBeNull();
  expect(back.next).toEqual(first.next);
});

describe("each shape walks an index", () => {
  const SHAPES: [string, string][] = [
    ["", "starts_at_no"],
    ["h.court_id = 'RPT' AND", "court_id_starts_at_no"],
    ["h.courthouse_id = 'RPT-1' AND", "courthouse_id_starts_at_no"],
    ["h.process_kind = 'civil' AND", "process_kind_starts_at_no"],
    ["h.court_id = 'RPT' AND h.process_kind = 'civil' AND", "court_id_process_kind_starts_at_no"],
    ["h.courthouse_id = 'RPT-1' AND h.process_kind = 'civil' AND", "courthouse_id_process_kind_starts_at_no"],
    ["h.subject_id = 3 AND", "subject_id_starts_at_no"],
    ["h.court_id = 'RPT' AND h.subject_id = 3 AND", "court_id_subject_id_starts_at_no"],
    ["h.courthouse_id = 'RPT-1' AND h.subject_id = 3 AND", "courthouse_id_subject_id_starts_at_no"],
    ["h.judge_id = 5 AND", "judge_id_starts_at_no"],
    ["h.judge_id = 5 AND h.courthouse_id = 'RPT-1' AND", "judge_id_courthouse_id_starts_at_no"],
    ["h.judge_id = 5 AND h.process_kind = 'civil' AND", "judge_id_process_kind_starts_at_no"],
    ["h.judge_id = 5 AND h.subject_id = 3 AND", "judge_id_subject_id_starts_at_no"],
  ];
  test.each(SHAPES)("%s", async (condition, index) => {
    await admin.query("SET enable_seqscan = off; SET enable_bitmapscan = off; SET enable_sort = off");
    const { rows } = await admin.query<{ "QUERY PLAN": string }>(
      `EXPLAIN SELECT no, starts_at FROM public_hearing h WHERE ${condition} (h.starts_at, h.no) > (now(), 0)
       ORDER BY h.starts_at, h.no LIMIT 21`,
    );
    const plan = rows.map((row) => row["QUERY PLAN"]).join("\n");
    expect(plan).toContain(`public_hearing_${index}_idx`);
    expect(plan).not.toContain("Sort");
  });
});
