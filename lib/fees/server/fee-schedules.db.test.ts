import { beforeEach, describe, expect, test } from "vitest";
import { z } from "zod";
import { faults, withExchange } from "@/lib/cases/test-exchange";
import { day } from "@/lib/core/day";
import { cents } from "@/lib/core/money";
import { db } from "@/lib/db/database";
import { env } from "@/lib/env";
import type { ExchangeFeeSchedule } from "@/lib/exchange/shapes";
import base from "@/sandbox/exchange/public/fee-schedule-2025-04-01.json";
import { contentOf } from "../exchange-schedule";
import { schedule20250401 } from "../schedule-2025-04-01";
import { typedCalculation } from "../calculator";
import { typedItemsQuery } from "../schedule-of-day";
import { calculateOpenly } from "./calculate-openly";
import { calculationOf } from "./calculation-of";
import { feeItemsOn } from "./fee-items-on";
import { scheduleOfDay } from "./schedule-of-day";
import { refusedSchedules } from "./refused-schedules";
import { schedulesAsOf } from "./schedules-as-of";
import { forgetSchedules, schedulesInForce } from "./schedules-in-force";
import { syncFeeSchedules } from "./sync-fee-schedules";

withExchange();

type Items = ExchangeFeeSchedule["items"];
type Content = {
  scheduleId: string;
  validFrom: string;
  validTo?: string | null;
  items?: unknown;
  sha256?: string;
};

const post = (path: string, body: unknown): Promise<Response> =>
  fetch(new URL(path, env().EXCHANGE_URL), {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });

async function publish({ items = base.items, ...content }: Content): Promise<void> {
  const answer = await post("/sandbox/desk/fee-schedules", { ...content, items });
  if (!answer.ok) throw new Error(`The desk answers ${String(answer.status)}`);
}

/** The schedule of 2025-04-01 with another first bracket. */
const dearer = (amountCents: number): Items =>
  contentOf(schedule20250401).items.map((item) =>
    item.rate.kind === "scale" && item.item === "civil.monetary_claim"
      ? {
          ...item,
          rate: {
            ...item.rate,
            brackets: item.rate.brackets.map((bracket, index) =>
              index === 0 ? { ...bracket, feeCents: amountCents } : bracket,
            ),
          },
        }
      : item,
  );

const totalOn = async (date: string): Promise<string | null> => {
  const claims = [{ item: "civil.monetary_claim", amountCents: cents(100) }];
  return (await calculateOpenly({ date: day(date), claims }, "lv")).total;
};

/** What the page shows whose address names the day. */
const shownOn = (date: string) =>
  calculationOf(
    typedCalculation.parse({ matter: "claim", item: "civil.monetary_claim", amount: "1", date }),
    "lv",
  );

const keptIds = async (): Promise<string[]> =>
  (await db().publishedFeeSchedule.findMany({ orderBy: { publishedAt: "asc" } })).map(
    ({ scheduleId }) => scheduleId,
  );

/** What is published stays published from test to test: each speaks of years of its own. */
beforeEach(forgetSchedules);

describe("a published schedule", () => {
  test("changes fees from its first day on and not before, and is there without a release", async () => {
    await publish({ scheduleId: "2031-01-01", validFrom: "2031-01-01", items: dearer(9_000) });
    await syncFeeSchedules();
    expect(await Promise.all(["2026-11-22", "2030-12-31", "2031-01-01"].map(totalOn))).toEqual([
      "80.00",
      "80.00",
      "90.00",
    ]);
    expect((await feeItemsOn(day("2031-01-01"), "lv")).schedule?.id).toBe("2031-01-01");
  });

  test("is replaced by a later one of the same name, and kept for what was reckoned by it", async () => {
    await publish({ scheduleId: "2032-01-01", validFrom: "2032-01-01", items: dearer(9_100) });
    await syncFeeSchedules();
    await publish({ scheduleId: "2032-01-01", validFrom: "2032-01-01", items: dearer(9_200) });
    await syncFeeSchedules();
    await syncFeeSchedules();
    expect(await totalOn("2032-01-01")).toBe("92.00");
    expect((await keptIds()).filter((id) => id === "2032-01-01")).toHaveLength(2);
  });

  test("ends when it says so, and an older one does not come back", async () => {
    await publish({ scheduleId: "2033-short", validFrom: "2033-01-01", validTo: "2033-01-31" });
    await syncFeeSchedules();
    expect(await Promise.all(["2033-01-31", "2033-02-01"].map(totalOn))).toEqual(["80.00", null]);
  });

  test("is what the clerk at the desk copied and changed", async () => {
    const form = new URLSearchParams({
      scheduleId: "2034-01-01",
      validFrom: "2034-01-01",
      sum: "civil.monetary_claim|0",
      amount: "95,50",
    });
    const answer = await fetch(new URL("/desk/fee-schedules/change", env().EXCHANGE_URL), {
      method: "POST",
      body: form,
      redirect: "manual",
    });
    expect(answer.headers.get("location")).toBe("/desk/fee-schedules?done=1");
    await syncFeeSchedules();
    expect(await totalOn("2034-01-01")).toBe("95.50");
    expect((await shownOn("2034-01-01"))?.result).toMatchObject({
      fee: { total: 9_550 },
      schedule: { id: "2034-01-01" },
      isFuture: true,
    });
    expect((await shownOn("2033-12-31"))?.result?.schedule?.id).not.toBe("2034-01-01");
    const listed = await scheduleOfDay(typedItemsQuery.parse({ date: "2034-01-01" }));
    expect(listed.schedule?.id).toBe("2034-01-01");
  });

  test("is compared with the platform's, and the page says when", async () => {
    const before = new Date();
    await syncFeeSchedules();
    expect((await schedulesAsOf())?.getTime()).toBeGreaterThanOrEqual(before.getTime());
  });

  test("the sandbox begins with the schedule that the portal has", () => {
    expect(base).toEqual(contentOf(schedule20250401));
  });
});

const badScale = (upTo: readonly (number | null)[], fees: readonly number[]): Items =>
  contentOf(schedule20250401).items.map((item) =>
    item.item === "civil.monetary_claim"
      ? {
          ...item,
          rate: {
            kind: "scale",
            brackets: upTo.map((upToCents, index) => ({ upToCents, feeCents: fees[index] ?? 0 })),
          },
        }
      : item,
  );

describe("what is unfit is refused whole", () => {
  const content = { scheduleId: "bad-one", validFrom: "2040-01-01" };
  test.each<[string, Content]>([
    ["a false checksum", { ...content, sha256: "0".repeat(64) }],
    ["a scale that falls", { ...content, items: badScale([1_000, null], [200, 100]) }],
    ["brackets out of order", { ...content, items: badScale([2_000, 1_000, null], [1, 2, 3]) }],
    ["a scale without an open end", { ...content, items: badScale([1_000], [1]) }],
    ["an open end in the middle", { ...content, items: badScale([null, 1_000, null], [1, 2, 3]) }],
    ["a sum beyond reason", { ...content, items: badScale([1_000, null], [1, 200_000_000]) }],
    [
      "a law without words",
      { ...content, items: dearer(8_000).map((item) => ({ ...item, law: "moonLaw" })) },
    ],
    [
      "an item without words",
      { ...content, items: [...dearer(8_000), { ...dearer(1)[0], item: "civil.dance" }] },
    ],
    ["an item twice", { ...content, items: [...dearer(8_000), ...dearer(8_000).slice(0, 1)] }],
    ["an end before its beginning", { ...content, validTo: "2039-01-01" }],
    ["a reach into a later schedule", { ...content, validFrom: "2024-06-01" }],
    ["the first day of another", { ...content, validFrom: "2025-04-01" }],
    [
      "a beginning inside one that names its end",
      { ...content, validFrom: "2020-01-01", validTo: "2020-12-31" },
    ],
  ])("%s", async (_, bad) => {
    const before = await keptIds();
    await publish(bad);
    await publish({ scheduleId: "2045-good", validFrom: "2045-01-01" });
    await syncFeeSchedules();
    const added = (await keptIds()).filter((id) => !before.includes(id));
    expect(added.includes("bad-one")).toBe(false);
    expect(await keptIds()).toContain("2045-good");
    expect(await totalOn("2026-11-22")).toBe("80.00");
    expect((await refusedSchedules()).map(({ scheduleId }) => scheduleId)).toEqual(["bad-one"]);
  });

  test("and is told no more once it has been put right under its name", async () => {
    const later = { scheduleId: "bad-one", validFrom: "2046-01-01" };
    await publish({ ...later, items: badScale([1_000, null], [200, 100]) });
    await syncFeeSchedules();
    expect(await refusedSchedules()).toEqual([later]);
    // Whoever reckons for a day from which it should hold is told; nobody else is.
    expect((await shownOn("2046-01-01"))?.result?.refused).toEqual([later]);
    expect((await shownOn("2045-12-31"))?.result?.refused).toEqual([]);
    await publish(later);
    await syncFeeSchedules();
    expect(await refusedSchedules()).toEqual([]);
  });

  test("the clerk's page refuses a new schedule that would begin before the last one", async () => {
    const body = { scheduleId: "2001", validFrom: "2001-01-01", sum: "civil.monetary_claim|0", amount: "1" };
    const answer = await fetch(new URL("/desk/fee-schedules/change", env().EXCHANGE_URL), {
      method: "POST",
      body: new URLSearchParams(body),
      redirect: "manual",
    });
    expect(answer.headers.get("location")).toBe("/desk/fee-schedules?refused=beginsTooEarly");
  });

  test.each<[string, unknown]>([
    ["no items", { scheduleId: "empty", validFrom: "2041-01-01", validTo: null, items: [] }],
    ["a day that there is not", { scheduleId: "days", validFrom: "soon", validTo: null, items: base.items }],
    ["text", "text"],
  ])("the desk itself refuses what is not by the contract: %s", async (_, body) => {
    expect((await post("/sandbox/desk/fee-schedules", body)).status).toBe(400);
  });
});

describe("what was kept", () => {
  test("stays in force while the platform is silent", async () => {
    await publish({ scheduleId: "2050-01-01", validFrom: "2050-01-01", items: dearer(7_000) });
    await syncFeeSchedules();
    await faults({ kind: "down" });
    await expect(syncFeeSchedules()).rejects.toThrow();
    forgetSchedules();
    expect(await totalOn("2050-01-01")).toBe("70.00");
  });

  test("cannot be changed by the program", async () => {
    await publish({ scheduleId: "2051-01-01", validFrom: "2051-01-01" });
    await syncFeeSchedules();
    await expect(db().publishedFeeSchedule.deleteMany()).rejects.toThrow();
    await expect(db().publishedFeeSchedule.updateMany({ data: { sha256: "" } })).rejects.toThrow();
    const known = z.array(z.object({ id: z.string() })).parse(await schedulesInForce());
    expect(known.map(({ id }) => id)).toContain("2051-01-01");
  });

  test("is left out when it is not what was kept", async () => {
    await db().publishedFeeSchedule.create({
      data: {
        scheduleId: "2052-forged",
        publishedAt: new Date(),
        validFrom: new Date("2052-01-01"),
        sha256: "0".repeat(64),
        body: { ...contentOf(schedule20250401), scheduleId: "2052-forged", validFrom: "2052-01-01" },
      },
    });
    forgetSchedules();
    expect((await schedulesInForce()).map(({ id }) => id)).not.toContain("2052-forged");
  });
});
