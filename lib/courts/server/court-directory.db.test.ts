import { beforeEach, expect, test } from "vitest";
import { faults, withExchange } from "@/lib/cases/test-exchange";
import { db } from "@/lib/db/database";
import { ExchangeUnavailable } from "@/lib/exchange/exchange-unavailable";
import { courtDirectory } from "./court-directory";
import { courtNames } from "./court-names";
import { courtOfId } from "./court-of-id";
import { syncCourts } from "./sync-courts";

withExchange();

beforeEach(async () => {
  await db().publicCopy.deleteMany();
});

test("before the register has spoken the directory is what the law says, and says so", async () => {
  const { courts, offices, asOf } = await courtDirectory();
  expect(asOf).toBeNull();
  expect(courts).toHaveLength(15);
  expect(courts.every(({ locations, email }) => locations.length === 0 && email === null)).toBe(true);
  expect(offices).toEqual([]);
});

test("what the register told is kept, asked for again only if changed, and outlives the platform", async () => {
  expect(await syncCourts()).toBe(2);
  expect(await syncCourts()).toBe(0);
  const { courts, offices, asOf } = await courtDirectory();
  expect(asOf).toBeInstanceOf(Date);
  expect(courts.map(({ courtId }) => courtId)).toContain("RPT");
  expect(offices.map(({ officeId }) => officeId)).toContain("GP");

  await faults({ kind: "down" });
  await expect(syncCourts()).rejects.toBeInstanceOf(ExchangeUnavailable);
  expect((await courtDirectory()).courts).toEqual(courts);
});

test("one list that is silent does not keep the other from coming", async () => {
  await faults({ kind: "down", operation: "prosecutionOffices" });
  await expect(syncCourts()).rejects.toBeInstanceOf(ExchangeUnavailable);
  const { courts, offices, asOf } = await courtDirectory();
  expect(asOf).not.toBeNull();
  expect(courts.find(({ courtId }) => courtId === "LRT")?.predecessors).toHaveLength(2);
  expect(offices).toEqual([]);
});

test("names of courts and houses, kept for a minute", async () => {
  const now = Date.now();
  await syncCourts();
  const names = await courtNames(now);
  expect(names.courts.get("RPT")).toBe("Rīgas pilsētas tiesa");
  expect(names.houses.get("RPT-1")).toEqual({
    courtId: "RPT",
    place: "Rīga",
    address: "Abrenes iela 8",
    label: "Rīga, Abrenes iela 8",
  });
  expect(names.houses.get("KRT-2")?.label).toBe("Kuldīga");
  expect(await courtNames(now + 59_999)).toBe(names);
  expect(await courtNames(now + 60_000)).not.toBe(names);
});

test("a court by its code", async () => {
  await syncCourts();
  expect((await courtOfId("VRT"))?.ecliCode).toBe("VRT");
  expect(await courtOfId("XXX")).toBeNull();
});
