import Stripe from "stripe";
import { describe, expect, test } from "vitest";
import { db } from "@/lib/db/database";
import { dueOfOwner } from "./due-of-owner";
import { openPayment } from "./open-payment";
import { receiveStripeEvent } from "./receive-stripe-event";
import { refreshPayment } from "./refresh-payment";
import {
  arrivedWebhooks,
  enterCard,
  newDue,
  onlyPayment,
  paymentSandbox,
  type TestDue,
  WEBHOOK_SECRET,
  withPayments,
} from "../test-payments";

withPayments();

const provider = new Stripe("sk_test_signs_only");

type Forged = { secret?: string; ageSeconds?: number; body?: string };

function signed(event: object, { secret = WEBHOOK_SECRET, ageSeconds = 0, body }: Forged = {}) {
  const payload = JSON.stringify(event);
  const timestamp = Math.floor(Date.now() / 1000) - ageSeconds;
  const signature = provider.webhooks.generateTestHeaderString({ payload, secret, timestamp });
  return { body: body ?? payload, signature };
}

const eventOf = (id: string, paymentId: string, change: object = {}) => ({
  id,
  object: "event",
  type: "checkout.session.completed",
  livemode: false,
  data: {
    object: { id: "cs_test_1", client_reference_id: paymentId, payment_status: "paid", amount_total: 15_000 },
  },
  ...change,
});

async function openDue(): Promise<TestDue & { paymentId: string; checkoutUrl: string }> {
  const due = await newDue();
  const result = await openPayment({
    dueId: due.dueId,
    personId: due.personId,
    language: "en",
    requestId: "test",
  });
  if (!result.ok) throw new Error(result.refusal);
  return { ...due, paymentId: (await onlyPayment(due.dueId)).id, checkoutUrl: result.value.checkoutUrl };
}

const kept = (eventId: string) => db().inboxEvent.count({ where: { source: "stripe", eventId } });

describe("what is refused leaves no trace", () => {
  test.each<[string, Forged, object]>([
    ["signed by somebody else", { secret: "whsec_of_somebody_else" }, {}],
    ["changed on the way", { body: '{"id":"evt_changed"}' }, {}],
    ["301 seconds old", { ageSeconds: 301 }, {}],
    ["of the other mode", {}, { livemode: true }],
    ["without the ids of an event", {}, { data: null }],
  ])("%s", async (name, forged, change) => {
    const { paymentId } = await openDue();
    const id = `evt_${name.replaceAll(" ", "_")}`;
    const result = await receiveStripeEvent(signed(eventOf(id, paymentId, change), forged));
    expect(result.ok).toBe(false);
    expect(await kept(id)).toBe(0);
    expect((await db().payment.findUniqueOrThrow({ where: { id: paymentId } })).state).toBe("sessionOpen");
  });

  test("not signed at all", async () => {
    expect(await receiveStripeEvent({ body: "{}", signature: null })).toMatchObject({
      refusal: "badSignature",
    });
    expect(await receiveStripeEvent({ body: "{}", signature: "t=1,v1=00" })).toMatchObject({
      refusal: "badSignature",
    });
  });
});

test("two secrets are good while they are changed", async () => {
  const { paymentId } = await openDue();
  for (const secret of [WEBHOOK_SECRET, "whsec_the_next_secret"]) {
    expect(await receiveStripeEvent(signed(eventOf(`evt_${secret}`, paymentId), { secret }))).toEqual({
      ok: true,
      value: null,
    });
  }
});

test("an event only says look: what it claims moves nothing", async () => {
  const { paymentId, dueId, personId } = await openDue();
  await receiveStripeEvent(signed(eventOf("evt_claims_paid", paymentId)));
  await refreshPayment({ paymentId });
  expect((await onlyPayment(dueId)).state).toBe("sessionOpen");
  expect((await dueOfOwner({ dueId, personId }))?.state).toBe("unpaid");
});

test("twenty times the same event is one entry", async () => {
  const { paymentId } = await openDue();
  const message = signed(eventOf("evt_twenty", paymentId));
  const results = await Promise.all(Array.from({ length: 20 }, () => receiveStripeEvent(message)));
  expect(results.every(({ ok }) => ok)).toBe(true);
  expect(await kept("evt_twenty")).toBe(1);
});

test("an event about a payment of somebody else's account is kept as such and wakes nothing", async () => {
  const stranger = "0192f7a0-0000-7000-8000-000000000000";
  expect(await receiveStripeEvent(signed(eventOf("evt_stranger", stranger)))).toEqual({
    ok: true,
    value: null,
  });
  expect(await db().inboxEvent.findFirst({ where: { eventId: "evt_stranger" } })).toMatchObject({
    state: "ignored",
  });
});

test("nothing personal of an event is kept", async () => {
  const { paymentId } = await openDue();
  const customer = {
    customer_details: { email: "ilze@example.com", name: "Ilze" },
    client_reference_id: paymentId,
    id: "cs_1",
  };
  await receiveStripeEvent(signed(eventOf("evt_personal", paymentId, { data: { object: customer } })));
  const entry = await db().inboxEvent.findFirstOrThrow({ where: { eventId: "evt_personal" } });
  expect(JSON.parse(Buffer.from(entry.raw).toString("utf8"))).toEqual({ object: "cs_1", paymentId });
});

function permutations<Item>(items: readonly Item[]): Item[][] {
  if (items.length <= 1) return [[...items]];
  return items.flatMap((item, index) =>
    permutations(items.filter((_, other) => other !== index)).map((rest) => [item, ...rest]),
  );
}

test("all 120 orders of five real events end in the same state", async () => {
  const due = await openDue();
  await enterCard(due.checkoutUrl, "4000 0000 0000 0002");
  await enterCard(due.checkoutUrl, "4000 0000 0000 9995");
  await enterCard(due.checkoutUrl);
  const bodies = () => [...new Set(arrivedWebhooks().filter((body) => body.includes(due.paymentId)))];
  await expect.poll(() => bodies().length, { timeout: 30_000 }).toBe(5);
  const orders = permutations(bodies());
  expect(orders).toHaveLength(120);
  for (const [index, order] of orders.entries()) {
    for (const body of order) {
      const event = {
        ...(JSON.parse(body) as object),
        id: `evt_${String(index)}_${String(order.indexOf(body))}`,
      };
      expect((await receiveStripeEvent(signed(event))).ok).toBe(true);
      await refreshPayment({ paymentId: due.paymentId });
    }
  }
  const payment = await onlyPayment(due.dueId);
  expect(payment.state).toBe("paidUnconfirmed");
  expect(payment.events.map(({ event }) => event)).toEqual(["opened", "submitted", "paid"]);
}, 120_000);

test("the provider down while a job looks: the job fails, and the next look finds the payment", async () => {
  const due = await openDue();
  await enterCard(due.checkoutUrl);
  paymentSandbox().faults.set({ on: { down: 2 }, slowMs: 0 });
  await expect(refreshPayment({ paymentId: due.paymentId })).rejects.toThrow("payments");
  await refreshPayment({ paymentId: due.paymentId });
  expect((await dueOfOwner(due))?.state).toBe("paid");
});
