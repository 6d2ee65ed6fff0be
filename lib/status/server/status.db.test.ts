import { createServer } from "node:http";
import { createServer as createSocketServer, type AddressInfo, type Server } from "node:net";
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { faults, withExchange } from "@/lib/cases/test-exchange";
import { db } from "@/lib/db/database";
import { env } from "@/lib/env";
import { courtListIfChanged } from "@/lib/exchange/server/court-list-if-changed";
import { interruptionsIfKnown } from "./interruptions-if-known";
import { knownOutages, syncOutages } from "./sync-outages";
import { noteMeasurement } from "./note-measurement";
import { portalStatus } from "./portal-status";
import { probeDependencies } from "./probe-dependencies";

withExchange();

/** Stands for login, payments and the portal itself: answers whatever it is told to. */
let answer = 200;
const web = createServer((_request, response) => response.writeHead(answer).end("{}"));
let greeting: string | null = "220 mail.test ready\r\n";
const relay = createSocketServer((socket) => {
  socket.on("error", () => undefined);
  if (greeting === null) socket.destroy();
  else socket.write(greeting);
});
const listen = (server: Server): Promise<number> =>
  new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => resolve((server.address() as AddressInfo).port));
  });

beforeAll(async () => {
  const origin = `http://127.0.0.1:${String(await listen(web))}`;
  const MAIL_URL = `smtp://127.0.0.1:${String(await listen(relay))}`;
  Object.assign(env(), { APP_ORIGIN: origin, OIDC_ISSUER: origin, STRIPE_API_URL: origin, MAIL_URL });
});
afterAll(() => {
  web.closeAllConnections();
  web.close();
  relay.close();
});
beforeEach(async () => {
  answer = 200;
  greeting = "220 mail.test ready\r\n";
  await db().dependencyState.deleteMany();
  await db().availabilityDay.deleteMany();
});

const conditions = async (): Promise<Record<string, string>> =>
  Object.fromEntries(
    (await portalStatus(new Date())).dependencies.map(({ name, condition }) => [name, condition]),
  );

const UP = {
  database: "up",
  exchange: "up",
  tis: "up",
  login: "up",
  payments: "up",
  mail: "up",
  portal: "up",
};

describe("what is measured", () => {
  test("everything that works", async () => {
    await probeDependencies();
    expect(await conditions()).toEqual(UP);
    expect((await portalStatus(new Date())).overall).toBe("allUp");
  });

  test("before the first measurement nothing is up", async () => {
    const { overall, measuredAt } = await portalStatus(new Date());
    expect({ overall, measuredAt }).toEqual({ overall: "unknown", measuredAt: null });
  });

  test("a platform that is away, while the rest works", async () => {
    await faults({ kind: "down" });
    await probeDependencies();
    expect(await conditions()).toEqual({ ...UP, exchange: "down", tis: "down" });
    expect((await portalStatus(new Date())).overall).toBe("someDown");
    expect((await interruptionsIfKnown(new Date())).down).toEqual(["exchange", "tis"]);
  });

  test("one register that fails alone; wrong answers are failures, too", async () => {
    await faults({ kind: "html", operation: "publicProceedingChanges" });
    await probeDependencies();
    expect(await conditions()).toEqual({ ...UP, tis: "down" });
  });

  test("login, card payments, the portal and a mail relay that says no", async () => {
    answer = 503;
    greeting = "554 go away\r\n";
    await probeDependencies();
    expect(await conditions()).toEqual({
      ...UP,
      login: "down",
      payments: "down",
      portal: "down",
      mail: "down",
    });
    greeting = null;
    answer = 404;
    await probeDependencies();
    expect(await conditions()).toMatchObject({ payments: "up", login: "down", mail: "down" });
  });
});

describe("what is kept", () => {
  test("counts by legal day; since when, unless there was a gap", async () => {
    const at = (text: string): Date => new Date(text);
    await noteMeasurement("tis", "up", at("2026-11-22T21:59:00Z"));
    await noteMeasurement("tis", "down", at("2026-11-22T22:00:00Z"));
    await noteMeasurement("tis", "slow", at("2026-11-22T22:01:00Z"));
    const rows = await db().availabilityDay.findMany({ orderBy: { day: "asc" } });
    expect(rows.map(({ checks, failures, slow }) => [checks, failures, slow])).toEqual([
      [1, 0, 0],
      [2, 1, 1],
    ]);
    await noteMeasurement("tis", "slow", at("2026-11-22T22:02:00Z"));
    const state = (): Promise<{ since: Date }> =>
      db().dependencyState.findUniqueOrThrow({ where: { name: "tis" } });
    expect((await state()).since).toEqual(at("2026-11-22T22:01:00Z"));
    await noteMeasurement("tis", "slow", at("2026-11-22T23:00:00Z"));
    expect((await state()).since).toEqual(at("2026-11-22T23:00:00Z"));
  });

  test("a breaker that opens is seen by all processes, and costs no call", async () => {
    await probeDependencies();
    await faults({ kind: "down", operation: "courts" });
    for (let call = 0; call < 12; call += 1) await courtListIfChanged(null).catch(() => undefined);
    await vi.waitFor(async () => {
      expect(await conditions()).toEqual({ ...UP, exchange: "slow" });
    }, 30_000);
  });
});

test("planned outages come from the platform, outlive it, and end by themselves", async () => {
  const planned = {
    from: "2031-01-01T00:00:00.000Z",
    until: "2031-01-01T02:00:00.000Z",
    systems: ["tis"],
    text: { lv: "Uzturēšana.", en: "Maintenance." },
  };
  await fetch(new URL("/sandbox/desk/outages", env().EXCHANGE_URL), {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(planned),
  });
  expect(await syncOutages()).toBe(true);
  expect(await syncOutages()).toBe(false);
  await faults({ kind: "down" });
  await expect(syncOutages()).rejects.toThrow();
  expect(await knownOutages(new Date())).toMatchObject([planned]);
  expect(await knownOutages(new Date("2031-01-01T02:00:00Z"))).toEqual([]);
});
