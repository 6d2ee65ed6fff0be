import { describe, expect, test, vi } from "vitest";
import { POST } from "@/app/api/exchange/events/route";
import { db } from "@/lib/db/database";
import { ExchangeUnavailable } from "@/lib/exchange/exchange-unavailable";
import type { ExchangeEvent } from "@/lib/exchange/shapes";
import { atDesk, deliverTo, faults, fileClaim, readerCalled, withExchange } from "../test-exchange";
import { caseOf } from "./case-of";
import { casesOf } from "./cases-of";
import { handleExchangeEvent } from "./handle-exchange-event";
import { pullExchangeEvents } from "./pull-exchange-events";

withExchange();

const webhook = (request: Request): Promise<Response> => POST(request, { params: Promise.resolve({}) });
const inbox = () =>
  db().inboxEvent.findMany({ where: { source: "exchange" }, orderBy: { receivedAt: "asc" } });
const filing = (id: string) => db().filing.findUniqueOrThrow({ where: { id } });

/** What the worker would do with all that has come. */
async function handleAll(): Promise<void> {
  for (const { eventId, state } of await inbox())
    if (state === "ready") await handleExchangeEvent({ eventId });
}

const until = (condition: () => Promise<boolean>): Promise<boolean> =>
  vi.waitUntil(condition, { timeout: 30_000 });

/** Everything of a filing that events may move. */
async function stateOf(id: string): Promise<unknown> {
  const { state, outcome, platformCaseId, platformFilingId, registrationNumber } = await filing(id);
  return { state, outcome, platformCaseId, platformFilingId, registrationNumber };
}

/** A claim that the court registers, sends back for its defects, and answers with a decision. */
async function conducted(): Promise<{ filingId: string; events: ExchangeEvent[] }> {
  await clear();
  deliverTo();
  const ilze = await readerCalled("ilze");
  const { filingId } = await fileClaim(ilze);
  await atDesk(`filings/${filingId}`, "register");
  await atDesk(`filings/${filingId}`, "leave-without-progress", {
    defects: [{ field: "facts", text: "Nav pamatojuma." }],
  });
  await pullExchangeEvents();
  const events = (await inbox()).map(
    ({ raw }) => JSON.parse(Buffer.from(raw).toString("utf8")) as ExchangeEvent,
  );
  return {
    filingId,
    events: events.filter(({ data }) => data.clientRef === filingId || data.caseId !== null),
  };
}

const clear = () => db().inboxEvent.deleteMany({ where: { source: "exchange" } });

describe("the webhook", () => {
  test("what the platform signed is kept once, and answered before anything is done", async () => {
    await clear();
    deliverTo(webhook);
    const { filingId } = await fileClaim(await readerCalled("ilze"));
    await atDesk(`filings/${filingId}`, "register");
    await until(async () => (await inbox()).length >= 2);
    expect((await inbox()).every(({ state }) => state === "ready")).toBe(true);
    expect((await filing(filingId)).state).toBe("accepted");
    await until(async () => {
      await handleAll();
      return (
        (await filing(filingId)).outcome === "opened" &&
        (await inbox()).every(({ state }) => state === "handled")
      );
    });
    expect(await filing(filingId)).toMatchObject({
      state: "registered",
      registrationNumber: expect.stringMatching(/^EL-/) as string,
    });
  });

  test("delivered twice, each counts once", async () => {
    await clear();
    deliverTo(webhook);
    await faults({ kind: "duplicateEvents" });
    const { filingId } = await fileClaim(await readerCalled("ilze"));
    await until(async () => (await inbox()).length > 0);
    await handleAll();
    const ids = (await inbox()).map(({ eventId }) => eventId);
    expect(new Set(ids).size).toBe(ids.length);
    expect((await filing(filingId)).state).toBe("registered");
  });

  test("forged, it is refused and nothing happens; the true one comes by the feed", async () => {
    await clear();
    const statuses: number[] = [];
    deliverTo(async (request) => {
      const answer = await webhook(request);
      statuses.push(answer.status);
      return answer;
    });
    await faults({ kind: "forgedEvents" });
    const { filingId } = await fileClaim(await readerCalled("ilze"));
    await until(() => Promise.resolve(statuses.length > 0));
    expect(new Set(statuses)).toEqual(new Set([401]));
    expect(await inbox()).toEqual([]);
    deliverTo();
    await pullExchangeEvents();
    await handleAll();
    expect((await filing(filingId)).state).toBe("registered");
  });

  test.each([
    ["no signature", {}, "{}", 401],
    [
      "a signature of nobody",
      { "x-exchange-signature": "eyJhbGciOiJFUzI1NiIsImtpZCI6Im5vYm9keSJ9..c2lnbmF0dXJl" },
      "{}",
      401,
    ],
    ["no algorithm", { "x-exchange-signature": "eyJhbGciOiJub25lIn0.." }, "{}", 401],
    ["a signature that is none", { "x-exchange-signature": "abc" }, "{}", 401],
  ])("%s: refused", async (_, headers: Record<string, string>, body, status) => {
    await clear();
    const answer = await webhook(
      new Request("http://portal.test/api/exchange/events", { method: "POST", headers, body }),
    );
    expect(answer.status).toBe(status);
    expect(await inbox()).toEqual([]);
  });
});

describe("order, repetition and delay", () => {
  const shuffles = (events: readonly ExchangeEvent[]): ExchangeEvent[][] => [
    [...events].reverse(),
    [...events.slice(1), ...events.slice(0, 1)],
    Array.from({ length: 20 }, () => events).flat(),
    [...events, ...[...events].reverse()],
  ];

  test("whatever comes in whatever order, the end is the same", async () => {
    const { filingId, events } = await conducted();
    expect(events.length).toBeGreaterThanOrEqual(3);
    await handleAll();
    const end = await stateOf(filingId);
    expect(end).toMatchObject({ state: "registered", outcome: "leftWithoutProgress" });
    for (const order of shuffles(events)) {
      for (const { id } of order) {
        await db().inboxEvent.updateMany({
          where: { source: "exchange", eventId: id },
          data: { state: "ready" },
        });
        await handleExchangeEvent({ eventId: id });
      }
      expect(await stateOf(filingId)).toEqual(end);
    }
    const changes = await db().auditEntry.count({
      where: { subjectId: filingId, action: "filing.stateTold" },
    });
    expect(changes).toBe(1);
  });

  test("in every order of arrival a new portal ends in the same state", async () => {
    const { filingId, events } = await conducted();
    await handleExchangeEvent({ eventId: events.at(-1)?.id ?? "" });
    const end = await stateOf(filingId);
    await handleAll();
    expect(await stateOf(filingId)).toEqual(end);
  });

  test("webhook and feed bring the same event: one effect", async () => {
    await clear();
    deliverTo(webhook);
    await fileClaim(await readerCalled("ilze"));
    await until(async () => (await inbox()).length > 0);
    const before = (await inbox()).length;
    await pullExchangeEvents();
    await pullExchangeEvents();
    expect((await inbox()).length).toBeGreaterThanOrEqual(before);
    const ids = (await inbox()).map(({ eventId }) => eventId);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("webhooks that were lost are found by the feed, page after page", async () => {
    deliverTo(webhook);
    await faults({ kind: "dropEvents" });
    const filed = [];
    for (let count = 0; count < 3; count += 1) filed.push(await fileClaim(await readerCalled("ilze")));
    await pullExchangeEvents();
    await handleAll();
    for (const { filingId } of filed) expect((await filing(filingId)).state).toBe("registered");
    const cursor = await db().feedCursor.findUniqueOrThrow({ where: { feed: "exchange.events" } });
    await pullExchangeEvents();
    expect((await db().feedCursor.findUniqueOrThrow({ where: { feed: "exchange.events" } })).cursor).toBe(
      cursor.cursor,
    );
  });
});

describe("what an event does to what is known", () => {
  test("the case and the list are asked for again by all who hold them", async () => {
    deliverTo();
    const [janis, andris] = [await readerCalled("janis"), await readerCalled("andris")];
    const list = await casesOf(janis);
    const caseId =
      (list === "unavailable" ? [] : list.value).find(({ status }) => status === "judgmentDateSet")?.caseId ??
      "";
    for (const reader of [janis, andris]) {
      await casesOf(reader);
      await caseOf(caseId, reader);
    }
    await pullExchangeEvents();
    await handleAll();
    await atDesk(`cases/${caseId}`, "judgment", { outcome: "granted" });
    await pullExchangeEvents();
    await handleAll();
    for (const reader of [janis, andris]) {
      const file = await caseOf(caseId, reader);
      expect(file.ok && file.value.summary.value.status).toBe("decided");
      const cases = await casesOf(reader);
      expect(
        cases === "unavailable"
          ? []
          : cases.value.filter((summary) => summary.caseId === caseId).map(({ status }) => status),
      ).toEqual(["decided"]);
    }
  });

  test("while the platform is silent the event waits, and the copies are stale already", async () => {
    await clear();
    deliverTo();
    const ilze = await readerCalled("ilze");
    await casesOf(ilze);
    const { filingId } = await fileClaim(ilze);
    await pullExchangeEvents();
    const [event] = await inbox();
    await faults({ kind: "down" });
    await expect(handleExchangeEvent({ eventId: event?.eventId ?? "" })).rejects.toThrow(ExchangeUnavailable);
    expect(await inbox()).toMatchObject([{ state: "ready", attempts: 1, lastError: "ExchangeUnavailable" }]);
    expect(
      (await db().registerCopy.findFirstOrThrow({ where: { personId: ilze.viewer.personId } })).staleAt,
    ).not.toBeNull();
    await faults();
    await handleExchangeEvent({ eventId: event?.eventId ?? "" });
    expect((await filing(filingId)).state).toBe("registered");
  });

  test("an event about what the portal does not know does no harm", async () => {
    await clear();
    deliverTo();
    await atDesk(`cases/${(await someCase()).caseId}`, "document", {
      title: "Paziņojums",
      text: "Paziņojums.",
    });
    await pullExchangeEvents();
    await handleAll();
    expect((await inbox()).every(({ state }) => state === "handled")).toBe(true);
  });
});

async function someCase(): Promise<{ caseId: string }> {
  const cases = await casesOf(await readerCalled("emma"));
  const [first] = cases === "unavailable" ? [] : cases.value;
  if (first === undefined) throw new Error("Emma has no case");
  return first;
}
