import { expect, test } from "vitest";
import { db } from "@/lib/db/database";
import { newDue } from "../test-payments";
import { PAYMENT_EDGES, PAYMENT_STATES, type PaymentState } from "../transitions";

type Edge = { from: string; event: string; to: string };
const sorted = (edges: readonly Edge[]): string[] =>
  edges.map(({ from, event, to }) => `${from} ${event} ${to}`).sort();

test("the database holds the edges of the table, and no others", async () => {
  const edges = await db().paymentEdge.findMany();
  expect(
    sorted(edges.map(({ fromState, event, toState }) => ({ from: fromState, event, to: toState }))),
  ).toEqual(sorted(PAYMENT_EDGES));
});

async function newPayment(): Promise<string> {
  const { dueId, personId } = await newDue();
  const { id } = await db().payment.create({
    data: {
      dueId,
      personId,
      amountCents: 15_000n,
      currency: "eur",
      state: "created",
      idempotencyKey: `test:${dueId}`,
      language: "lv",
      expiresAt: new Date(),
    },
  });
  return id;
}

const move = (id: string, state: PaymentState) => db().payment.update({ where: { id }, data: { state } });

test("it refuses every other move, whoever asks", async () => {
  const moves = new Set(PAYMENT_EDGES.map(({ from, to }) => `${from} ${to}`));
  const pathTo = shortestPaths();
  for (const from of PAYMENT_STATES) {
    const id = await newPayment();
    for (const step of pathTo.get(from) ?? []) await move(id, step);
    for (const to of PAYMENT_STATES) {
      if (to === from || moves.has(`${from} ${to}`)) continue;
      await expect(move(id, to), `${from} → ${to}`).rejects.toThrow();
    }
  }
}, 60_000);

/** For each state, the moves that lead to it from the first. */
function shortestPaths(): Map<PaymentState, PaymentState[]> {
  const paths = new Map<PaymentState, PaymentState[]>([["created", []]]);
  for (const [state, path] of paths) {
    for (const { from, to } of PAYMENT_EDGES)
      if (from === state && !paths.has(to)) paths.set(to, [...path, to]);
  }
  return paths;
}

test("a payment begins as created, and its sum never changes", async () => {
  const id = await newPayment();
  await expect(db().payment.update({ where: { id }, data: { amountCents: 1n } })).rejects.toThrow();
  const { dueId, personId } = await newDue();
  const data = {
    dueId,
    personId,
    amountCents: 1n,
    currency: "eur",
    idempotencyKey: "other",
    language: "lv",
    expiresAt: new Date(),
  };
  await expect(db().payment.create({ data: { ...data, state: "paidUnconfirmed" } })).rejects.toThrow();
});

test("a due has one open payment", async () => {
  const id = await newPayment();
  const { dueId, personId } = await db().payment.findUniqueOrThrow({ where: { id } });
  const data = {
    dueId,
    personId,
    amountCents: 1n,
    currency: "eur",
    language: "lv",
    expiresAt: new Date(),
    state: "created",
  };
  await expect(db().payment.create({ data: { ...data, idempotencyKey: "second" } })).rejects.toThrow();
});

test("history is written and never changed", async () => {
  const id = await newPayment();
  const entry = {
    paymentId: id,
    seq: 1,
    fromState: "created",
    event: "opened",
    toState: "sessionOpen",
    actor: "worker",
  };
  await db().paymentEvent.create({ data: entry });
  await expect(
    db().paymentEvent.update({ where: { paymentId_seq: { paymentId: id, seq: 1 } }, data: { reason: "x" } }),
  ).rejects.toThrow();
  await expect(
    db().paymentEvent.create({ data: { ...entry, seq: 2, toState: "settled" } }),
  ).rejects.toThrow();
});
