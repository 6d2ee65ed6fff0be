import { afterAll, beforeAll, expect, test } from "vitest";
import type { Case, Proceeding, ProceedingChange } from "@/lib/exchange/shapes";
import { startTestExchange, type TestExchange } from "../test-exchange";

let exchange: TestExchange;

beforeAll(async () => {
  exchange = await startTestExchange();
});
afterAll(() => exchange.close());

/** The course of every case as the feed tells it, read to its end. */
async function courses(): Promise<Map<string, Proceeding>> {
  const found = new Map<string, Proceeding>();
  let after: string | null = null;
  for (;;) {
    const path = `/v1/public/proceedings/changes?limit=200${after === null ? "" : `&after=${after}`}`;
    const { json } = await exchange.caller.ask({ operation: "publicProceedingChanges", path, as: null });
    const { items, next } = json as unknown as { items: ProceedingChange[]; next: string | null };
    for (const { proceedingId, proceeding } of items)
      if (proceeding !== null) found.set(proceedingId, proceeding);
    if (items.length === 0) return found;
    after = next;
  }
}

async function courseWithHearing(isOwn: boolean): Promise<Proceeding & { hearingId: string }> {
  const own = (await (await exchange.raw("/sandbox/desk/cases")).json()) as { items: Case[] };
  const ids = new Set(own.items.map(({ caseId }) => caseId));
  for (const course of (await courses()).values()) {
    const { nextHearing, status, proceedingId } = course;
    if (nextHearing !== null && status === "hearingSet" && ids.has(proceedingId) === isOwn)
      return { ...course, hearingId: nextHearing.hearingId };
  }
  throw new Error("No case with a hearing to come");
}

test("a hearing of the court's own case that is called off is no longer one that is set", async () => {
  const { proceedingId, hearingId, stages } = await courseWithHearing(true);
  await exchange.command(`/sandbox/desk/hearings/${hearingId}/cancel`);
  const told = (await courses()).get(proceedingId);
  expect(told).toMatchObject({ status: "opened", nextHearing: null });
  expect(told?.stages.map(({ kind }) => kind)).toEqual([
    ...stages.map(({ kind }) => kind),
    "hearingPostponed",
  ]);
});

test("a hearing whose day has passed was held, and the course of its case says so", async () => {
  const { proceedingId, stages, nextHearing } = await courseWithHearing(false);
  const days = (Date.parse(nextHearing?.startsAt ?? "") - Date.now()) / 86_400_000;
  await exchange.command("/sandbox/desk/let-time-pass", { days: Math.ceil(days) + 1 });
  const told = (await courses()).get(proceedingId);
  expect(told?.nextHearing).toBeNull();
  expect(told?.stages.slice(stages.length).map(({ kind }) => kind)).toEqual(["hearingHeld"]);
});
