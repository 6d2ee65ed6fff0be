import { createHash } from "node:crypto";
import { readdir, readFile, readlink, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import { parse } from "csv-parse/sync";
import { beforeAll, describe, expect, test } from "vitest";
import { GET as bulkFile } from "@/app/api/open/v1/bulk/[file]/route";
import { GET as courts } from "@/app/api/open/v1/courts/route";
import { GET as changes } from "@/app/api/open/v1/hearings/changes/route";
import { GET as bulk } from "@/app/api/open/v1/bulk/route";
import { atDesk, withExchange } from "@/lib/cases/test-exchange";
import { syncCourts } from "@/lib/courts/server/sync-courts";
import { addDays, dayInRiga } from "@/lib/core/day";
import { db } from "@/lib/db/database";
import { publicHearingChanges } from "@/lib/exchange/server/public-hearing-changes";
import { applyHearingChanges } from "@/lib/hearings/server/apply-hearing-changes";
import { HEARINGS_FEED, hearingsTime } from "@/lib/hearings/server/hearings-time";
import { syncHearings } from "@/lib/hearings/server/sync-hearings";
import { followFeed } from "@/lib/mirror/server/follow-feed";
import { ask, jsonOf } from "../test-open";
import { bulkFolder } from "./bulk-store";
import { makeBulkFiles } from "./make-bulk-files";
import { retractBulkFiles } from "./retract-bulk-files";

withExchange();

beforeAll(syncCourts, 60_000);

type Listed = {
  file: string;
  sha256: string;
  size: number;
  rows: number;
  madeAt: string;
  asOf: string | null;
};
const listed = async (): Promise<Listed[]> => (await jsonOf<{ items: Listed[] }>(await ask(bulk))).items;

const DAY_MS = 86_400_000;

test("while the calendars are read for the first time there is no file of a part of them", async () => {
  const now = new Date();
  const brokenOff = followFeed({
    name: HEARINGS_FEED,
    read: (cursor) =>
      cursor === null ? publicHearingChanges(cursor) : Promise.reject(new Error("broken off")),
    apply: applyHearingChanges,
  });
  await expect(brokenOff).rejects.toThrow("broken off");
  const part = await db().publicHearing.count();
  expect(part).toBeGreaterThan(0);
  expect(await hearingsTime()).toBeNull();
  expect(await makeBulkFiles(now)).toBe(false);
  await syncHearings();
  expect(await db().publicHearing.count()).toBeGreaterThan(part);
  expect(await hearingsTime()).not.toBeNull();
}, 120_000);

describe("daily files", () => {
  test("are made once, with checksums that hold, and hold every hearing", async () => {
    expect((await jsonOf<{ items: unknown }>(await ask(bulk))).items).toEqual([]);
    const now = new Date();
    expect(await makeBulkFiles(now)).toBe(true);
    expect(await makeBulkFiles(now)).toBe(false);
    const { items } = await jsonOf<{
      items: { file: string; sha256: string; size: number; rows: number }[];
    }>(await ask(bulk));
    expect(items).toHaveLength(4);
    for (const { file, sha256, size } of items) {
      const response = await ask(bulkFile, "", { params: { file } });
      const bytes = Buffer.from(await response.arrayBuffer());
      expect(bytes.length).toBe(size);
      expect(response.headers.get("content-length")).toBe(String(size));
      expect(createHash("sha256").update(bytes).digest("hex")).toBe(sha256);
      expect(response.headers.get("etag")).toBe(`"${sha256}"`);
      expect(response.headers.get("cache-control")).toContain("no-transform");
    }
    const count = await db().publicHearing.count();
    const [lines, table] = await Promise.all(
      items
        .slice(0, 2)
        .map(async ({ file }) => gunzipSync(await readFile(path.join(bulkFolder(), file))).toString()),
    );
    expect(
      lines
        ?.trimEnd()
        .split("\n")
        .map((line) => (JSON.parse(line) as { id: string }).id),
    ).toHaveLength(count);
    expect(parse(table ?? "", { bom: true, columns: true })).toHaveLength(count);
    expect(items[0]?.rows).toBe(count);
  });

  test("old ones go, and nothing but the files can be had", async () => {
    expect(await makeBulkFiles(new Date(Date.now() + 20 * 86_400_000))).toBe(true);
    const { items } = await jsonOf<{ items: { file: string }[] }>(await ask(bulk));
    expect(items).toHaveLength(4);
    expect(items[0]?.file).toContain(addDays(dayInRiga(new Date()), 20));
    for (const file of ["..%2f..%2fetc", "manifest-2026-11-23.json", "hearings-2020-01-01.csv.gz"])
      expect([400, 404]).toContain((await ask(bulkFile, "", { params: { file } })).status);
  });
});

describe("what is closed or withdrawn", () => {
  const textOf = async (file: string): Promise<string> =>
    gunzipSync(await readFile(path.join(bulkFolder(), file))).toString();
  const someNumber = async (): Promise<{ id: string; caseNumber: string }> => {
    const found = await db().publicHearing.findMany({
      where: { isClosed: false, status: "scheduled", startsAt: { gt: new Date(Date.now() + 3 * DAY_MS) } },
    });
    for (const { id, caseNumber } of found) {
      if (caseNumber !== null && (await db().publicHearing.count({ where: { caseNumber } })) === 1)
        return { id, caseNumber };
    }
    throw new Error("no hearing of one case");
  };

  test.each(["close", "withdraw"])(
    "leaves every file at once, of today and of days before (%s)",
    async (how) => {
      await rm(bulkFolder(), { recursive: true });
      const now = new Date(Date.now() + 30 * DAY_MS);
      const earlier = dayInRiga(new Date(now.getTime() - DAY_MS));
      await makeBulkFiles(new Date(now.getTime() - DAY_MS));
      await makeBulkFiles(now);
      const before = await listed();
      const hearingsFiles = before.filter(({ file }) => file.startsWith("hearings-"));
      expect(hearingsFiles).toHaveLength(4);
      const { id, caseNumber } = await someNumber();
      for (const { file } of hearingsFiles) expect(await textOf(file)).toContain(caseNumber);

      await atDesk(`hearings/${id}`, "change", { hall: "77" });
      await syncHearings();
      expect(await retractBulkFiles()).toBe(0);
      await atDesk(`hearings/${id}`, how);
      await syncHearings();
      expect(await retractBulkFiles()).toBe(2);
      for (const { file } of hearingsFiles) {
        expect((await ask(bulkFile, "", { params: { file } })).status).toBe(404);
        await expect(textOf(file)).rejects.toThrow("ENOENT");
      }
      expect((await listed()).map(({ file }) => file)).toEqual([
        ...[dayInRiga(now), earlier].flatMap((of) => [`courts-${of}.json`, `fees-${of}.json`]),
      ]);
      for (const { file } of before.filter(({ file }) => !file.startsWith("hearings-")))
        expect((await ask(bulkFile, "", { params: { file } })).status).toBe(200);

      expect(await makeBulkFiles(now)).toBe(true);
      const after = await listed();
      expect(after).toHaveLength(6);
      const made = after.filter(({ file }) => file.startsWith("hearings-"));
      expect(after.filter(({ file }) => !file.startsWith("hearings-"))).toEqual(
        before
          .filter(({ file }) => !file.startsWith("hearings-"))
          .map(
            (one) =>
              expect.objectContaining({ sha256: one.sha256, madeAt: one.madeAt, asOf: one.asOf }) as Listed,
          ),
      );
      const [moved = ""] = made.map(({ asOf }) => asOf ?? "");
      expect(moved > (hearingsFiles[0]?.asOf ?? "")).toBe(true);
      expect(made.map(({ file }) => file)).toEqual(hearingsFiles.slice(0, 2).map(({ file }) => file));
      for (const { file, sha256 } of made) {
        expect(await textOf(file)).not.toContain(caseNumber);
        expect(before.map((known) => known.sha256)).not.toContain(sha256);
        const response = await ask(bulkFile, "", { params: { file } });
        expect(response.headers.get("etag")).toBe(`"${sha256}"`);
      }
      expect(await retractBulkFiles()).toBe(0);
      expect(await makeBulkFiles(now)).toBe(false);
    },
  );

  test("the log from a file's own moment on tells what changed after it, and nothing is left out", async () => {
    const now = new Date(Date.now() + 60 * DAY_MS);
    await makeBulkFiles(now);
    const asOf = (await listed())[0]?.asOf ?? "";
    const last = await db().publicHearingChange.findFirstOrThrow({ orderBy: { seq: "desc" } });
    expect(asOf).toBe(last.at.toISOString());
    const { id } = await someNumber();
    await atDesk(`hearings/${id}`, "change", { hall: "78" });
    await syncHearings();
    const page = await jsonOf<{ items: { hearingId: string; seq: string }[] }>(
      await ask(changes, `?limit=100&since=${asOf}`),
    );
    expect(page.items.at(-1)?.hearingId).toBe(id);
    expect(Number(page.items[0]?.seq)).toBeLessThanOrEqual(Number(last.seq));
  });
});

test("the file of courts has the former courts of the list, and the list's moment", async () => {
  await makeBulkFiles(new Date(Date.now() + 75 * DAY_MS));
  const [file] = (await listed()).filter(({ file: name }) => name.startsWith("courts-"));
  const held = await jsonOf<{ formerCourts: object[] }>(
    await ask(bulkFile, "", { params: { file: file?.file ?? "" } }),
  );
  const list = await jsonOf<{ formerCourts: object[]; asOf: string }>(await ask(courts));
  expect(held.formerCourts).toHaveLength(5);
  expect(list.formerCourts).toEqual(held.formerCourts);
  expect((file?.asOf ?? "") >= list.asOf).toBe(true);
});

describe("files of another log", () => {
  const now = new Date(Date.now() + 90 * DAY_MS);
  const manifestOf = async (): Promise<{ file: string; manifest: Record<string, unknown> }> => {
    const file = path.join(bulkFolder(), `manifest-${dayInRiga(now)}.json`);
    return { file, manifest: JSON.parse(await readFile(file, "utf8")) as Record<string, unknown> };
  };

  test.each([
    ["its place is beyond the end of the log", { upTo: "999999" }],
    ["another change stands at its place: moment", { asOf: "2020-01-01T00:00:00.000Z" }],
    ["another change stands at its place: hearing", { upToHearing: "another-hearing" }],
    ["it does not know its place", { upTo: undefined, upToHearing: undefined }],
  ])("hold what nobody can take back any more, and go: %s", async (_, change) => {
    await rm(bulkFolder(), { recursive: true });
    expect(await makeBulkFiles(now)).toBe(true);
    expect(await retractBulkFiles()).toBe(0);
    const { file, manifest } = await manifestOf();
    await writeFile(file, JSON.stringify({ ...manifest, ...change }));
    expect(await retractBulkFiles()).toBe(1);
    expect((await listed()).some(({ file: name }) => name.startsWith("hearings-"))).toBe(false);
    expect(await makeBulkFiles(now)).toBe(true);
    expect(await listed()).toHaveLength(4);
    expect(await retractBulkFiles()).toBe(0);
  });
});

describe("what the list offers", () => {
  const now = new Date(Date.now() + 120 * DAY_MS);

  test("is there: a file that was lost is not offered, and comes back", async () => {
    await rm(bulkFolder(), { recursive: true });
    await makeBulkFiles(now);
    const all = await listed();
    for (const { file } of all) {
      await rm(path.join(bulkFolder(), file));
      expect((await listed()).map((one) => one.file)).toEqual(
        all.map((one) => one.file).filter((name) => name !== file),
      );
      expect((await ask(bulkFile, "", { params: { file } })).status).toBe(404);
      expect(await makeBulkFiles(now)).toBe(true);
      expect((await listed()).map((one) => one.file)).toEqual(all.map((one) => one.file));
    }
  });

  test("is made by one at a time, however many are asked", async () => {
    await rm(bulkFolder(), { recursive: true });
    const said = await Promise.all([1, 2, 3, 4].map(() => makeBulkFiles(now)));
    expect(said.filter(Boolean)).toHaveLength(1);
    for (const { file, sha256 } of await listed()) {
      const bytes = await readFile(path.join(bulkFolder(), file));
      expect(createHash("sha256").update(bytes).digest("hex")).toBe(sha256);
    }
  });

  test("is left closed by whoever only asks whether it is there", async () => {
    const open = async (): Promise<number> => {
      const names = await readdir("/proc/self/fd");
      const places = await Promise.all(names.map((fd) => readlink(`/proc/self/fd/${fd}`).catch(() => "")));
      return places.filter((place) => place.startsWith(bulkFolder())).length;
    };
    const [{ file, sha256 } = { file: "", sha256: "" }] = await listed();
    const answer = await ask(bulkFile, "", { params: { file }, headers: { "if-none-match": `"${sha256}"` } });
    expect(answer.status).toBe(304);
    expect((await ask(bulkFile, "", { params: { file }, method: "HEAD" })).status).toBe(200);
    await readFile(path.join(bulkFolder(), file));
    expect(await open()).toBe(0);
  });
});
