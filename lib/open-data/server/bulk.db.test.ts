import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import { parse } from "csv-parse/sync";
import { beforeAll, describe, expect, test } from "vitest";
import { GET as bulkFile } from "@/app/api/open/v1/bulk/[file]/route";
import { GET as bulk } from "@/app/api/open/v1/bulk/route";
import { withExchange } from "@/lib/cases/test-exchange";
import { syncCourts } from "@/lib/courts/server/sync-courts";
import { addDays, dayInRiga } from "@/lib/core/day";
import { db } from "@/lib/db/database";
import { syncHearings } from "@/lib/hearings/server/sync-hearings";
import { ask, jsonOf } from "../test-open";
import { bulkFolder } from "./bulk-store";
import { makeBulkFiles } from "./make-bulk-files";

withExchange();

beforeAll(async () => {
  await syncCourts();
  await syncHearings();
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
