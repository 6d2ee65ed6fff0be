import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { db } from "@/lib/db/database";
import { env } from "@/lib/env";
import type { CacheTag } from "../cache-tag";
import { refreshPages } from "./refresh-pages";

/** What a cache in front was asked to fetch anew. */
const asked: string[] = [];
const cache = createServer((request, response) => {
  if (request.url === "/lv/broken") {
    response.destroy();
    return;
  }
  asked.push(`${String(request.headers["accept-encoding"])} ${request.url ?? ""}`);
  response.end("page");
});

beforeAll(async () => {
  await new Promise<void>((resolve) => cache.listen(0, "127.0.0.1", resolve));
});

afterAll(async () => {
  cache.closeAllConnections();
  await new Promise((resolve) => cache.close(resolve));
});

beforeEach(async () => {
  asked.length = 0;
  await db().publicPage.deleteMany();
});

const MINUTES_MS = 60_000;

const note = (tag: CacheTag, path: string, minutesAgo = 0): Promise<unknown> =>
  db().publicPage.create({
    data: { tag, path, renderedAt: new Date(Date.now() - minutesAgo * MINUTES_MS) },
  });

async function withCache<Value>(work: () => Promise<Value>): Promise<Value> {
  const address = `http://127.0.0.1:${String((cache.address() as AddressInfo).port)}`;
  const before = env().CACHE_REFRESH_URL;
  Object.assign(env(), { CACHE_REFRESH_URL: address });
  try {
    return await work();
  } finally {
    Object.assign(env(), { CACHE_REFRESH_URL: before });
  }
}

test("a page is fetched anew once for each way of compressing it, whichever of its tags changed", async () => {
  await note("hearings", "/lv/hearings?court=RPT");
  await note("hearings", "/lv/hearings");
  await note("hearing:1", "/lv/hearings");
  await note("hearing:2", "/lv/hearings/2");
  const count = await withCache(() => refreshPages(["hearings", "hearing:1"]));
  expect(count).toBe(2);
  expect(asked.toSorted()).toEqual([
    "gzip /lv/hearings",
    "gzip /lv/hearings?court=RPT",
    "identity /lv/hearings",
    "identity /lv/hearings?court=RPT",
  ]);
});

test("what nobody has asked for lately is not fetched, and forgotten", async () => {
  await note("courts", "/lv/courts", 10);
  expect(await withCache(() => refreshPages(["courts"]))).toBe(0);
  expect(await db().publicPage.count()).toBe(0);
});

test("a page that cannot be fetched keeps no other from it", async () => {
  await note("courts", "/lv/broken");
  await note("courts", "/lv/courts");
  expect(await withCache(() => refreshPages(["courts"]))).toBe(1);
});

test("without a cache in front nothing is fetched", async () => {
  await note("courts", "/lv/courts");
  expect(await refreshPages(["courts"])).toBe(0);
  expect(asked).toEqual([]);
});
