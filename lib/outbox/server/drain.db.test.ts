import { afterEach, beforeEach, expect, test } from "vitest";
import { db } from "@/lib/db/database";
import { ExchangeUnavailable } from "@/lib/exchange/exchange-unavailable";
import type { OutboxHandler } from "./outbox-context";
import { PermanentRefusal } from "../permanent-refusal";
import { TakenOver } from "./claim";
import { drain, type OutboxHandlers } from "./drain";
import { enqueue } from "./enqueue";
import { wakeUnsent } from "./wake-unsent";

const AGGREGATE = "filing:test";

beforeEach(async () => {
  for (const number of ["1", "2", "3"]) {
    await db().$transaction((tx) =>
      enqueue(tx, { aggregate: AGGREGATE, kind: "filing.deliver", payload: { number } }),
    );
  }
});
afterEach(async () => {
  await db().outboxMessage.deleteMany();
  await db().dependencyState.deleteMany();
});

const handlersWith = (handler: OutboxHandler): OutboxHandlers => ({
  "filing.deliver": handler,
  "payment.report": handler,
  "payment.refresh": handler,
  "payment.refund": handler,
  "mail.send": handler,
});

const messages = () =>
  db().outboxMessage.findMany({ where: { aggregate: AGGREGATE }, orderBy: { aggregateSeq: "asc" } });
const states = async (): Promise<string[]> => (await messages()).map(({ state }) => state);
const dueNow = () =>
  db().outboxMessage.updateMany({ where: { state: { not: "sent" } }, data: { nextAt: new Date(0) } });

test("messages of one aggregate leave once each and in order, however many workers are woken", async () => {
  const sent: string[] = [];
  const handlers = handlersWith({
    send: ({ number = "" }) => {
      sent.push(number);
      return Promise.resolve();
    },
  });
  await Promise.all([drain(AGGREGATE, handlers), drain(AGGREGATE, handlers), drain(AGGREGATE, handlers)]);
  await drain(AGGREGATE, handlers);
  expect(sent).toEqual(["1", "2", "3"]);
  expect(await states()).toEqual(["sent", "sent", "sent"]);
});

test("a failure stops those behind it and is tried again later, at the time that was asked for", async () => {
  const handlers = handlersWith({
    send: ({ number }) =>
      number === "2"
        ? Promise.reject(new ExchangeUnavailable({ operation: "createFiling", retryAfterSeconds: 900 }))
        : Promise.resolve(),
  });
  await drain(AGGREGATE, handlers);
  expect(await states()).toEqual(["sent", "ready", "ready"]);
  const [, second] = await messages();
  expect(second).toMatchObject({ attempts: 1, lastError: "unavailable" });
  expect((second?.nextAt.getTime() ?? 0) - Date.now()).toBeGreaterThan(890_000);
  await drain(AGGREGATE, handlers);
  expect((await messages())[1]?.attempts).toBe(1);
});

test("refused for good it calls for a person, with what follows from that in the same transaction", async () => {
  const givenUp: string[] = [];
  const handlers = handlersWith({
    send: () => Promise.reject(new PermanentRefusal("courtUnknown")),
    giveUp: async (tx, _payload, code) => {
      givenUp.push(code);
      await tx.dependencyState.create({ data: { name: "followed", state: code } });
    },
  });
  await drain(AGGREGATE, handlers);
  expect(await states()).toEqual(["attention", "ready", "ready"]);
  expect(givenUp).toEqual(["courtUnknown"]);
  expect(await db().dependencyState.findUnique({ where: { name: "followed" } })).toMatchObject({
    state: "courtUnknown",
  });
});

test("after 72 hours of trying it calls for a person", async () => {
  const handlers = handlersWith({ send: () => Promise.reject(new Error("away")) });
  await db().outboxMessage.updateMany({ data: { createdAt: new Date(Date.now() - 71.9 * 3_600_000) } });
  await drain(AGGREGATE, handlers);
  expect((await states())[0]).toBe("ready");
  await db().outboxMessage.updateMany({
    data: { createdAt: new Date(Date.now() - 72.1 * 3_600_000), nextAt: new Date(0) },
  });
  await drain(AGGREGATE, handlers);
  expect((await states())[0]).toBe("attention");
});

test("a frozen worker's late write is refused: neither its mark nor what follows is kept", async () => {
  const late = Promise.withResolvers<undefined>();
  const began = Promise.withResolvers<undefined>();
  let refused: unknown;
  const frozen = drain(
    AGGREGATE,
    handlersWith({
      send: async (_payload, { finish }) => {
        began.resolve(undefined);
        await late.promise;
        await finish(async (tx) => {
          await tx.dependencyState.create({ data: { name: "late", state: "written" } });
        }).catch((error: unknown) => {
          refused = error;
          throw error;
        });
      },
    }),
  );
  await began.promise;
  await dueNow();
  const taken: string[] = [];
  await drain(
    AGGREGATE,
    handlersWith({ send: ({ number = "" }) => Promise.resolve(void taken.push(number)) }),
  );
  late.resolve(undefined);
  await frozen;
  expect(refused).toBeInstanceOf(TakenOver);
  expect(taken).toEqual(["1", "2", "3"]);
  expect(await db().dependencyState.findUnique({ where: { name: "late" } })).toBeNull();
  expect((await messages())[0]).toMatchObject({ state: "sent", fence: 2 });
});

test("a worker that lost its hold hears so between its steps", async () => {
  const handlers = handlersWith({
    send: async (_payload, { renew }) => {
      await renew();
      await db().outboxMessage.updateMany({
        where: { aggregate: AGGREGATE },
        data: { fence: { increment: 1 } },
      });
      await expect(renew()).rejects.toBeInstanceOf(TakenOver);
      throw new TakenOver();
    },
  });
  await drain(AGGREGATE, handlers);
  expect((await states())[0]).toBe("sending");
});

test("losing the whole table of jobs loses nothing", async () => {
  await db().$executeRaw`SELECT graphile_worker.complete_jobs(array_agg(id)) FROM graphile_worker.jobs`;
  expect(await wakeUnsent()).toBe(1);
  const jobs = await db().$queryRaw<
    { key: string }[]
  >`SELECT key FROM graphile_worker.jobs WHERE task_identifier = 'outbox'`;
  expect(jobs).toEqual([{ key: `outbox:${AGGREGATE}` }]);
});
