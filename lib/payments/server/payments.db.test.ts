import { describe, expect, test } from "vitest";
import { db } from "@/lib/db/database";
import { dueOfOwner } from "./due-of-owner";
import { cancelPayment } from "./cancel-payment";
import { openPayment } from "./open-payment";
import { refreshPayment } from "./refresh-payment";
import { refundPayment } from "./refund-payment";
import { sweepPayments } from "./sweep-payments";
import { stripeNote } from "../stripe-note";
import {
  arrivedWebhooks,
  enterCard,
  expireAtProvider,
  newDue,
  newPerson,
  onlyPayment,
  paymentSandbox,
  paymentsOf,
  type TestDue,
  withPayments,
} from "../test-payments";

withPayments();

/** We repeat a call once, and so does the library when a connection breaks: all four lose their answers. */
const LOST = 4;

const wish = ({ dueId, personId }: TestDue) =>
  ({ dueId, personId, language: "lv", requestId: "test" }) as const;

async function opened(due: TestDue): Promise<string> {
  const result = await openPayment(wish(due));
  if (!result.ok) throw new Error(result.refusal);
  return result.value.checkoutUrl;
}

async function paid(due: TestDue): Promise<void> {
  await enterCard(await opened(due));
  const { id } = await onlyPayment(due.dueId);
  await refreshPayment({ paymentId: id });
}

const eventsOf = async (due: TestDue): Promise<string[]> =>
  (await onlyPayment(due.dueId)).events.map(({ event }) => event);

describe("paying by card", () => {
  test("from the due to the card page and to paid, and only a look at the provider says so", async () => {
    const due = await newDue();
    const checkoutUrl = await opened(due);
    const answer = await enterCard(checkoutUrl);
    expect(answer.status).toBe(303);
    expect(answer.headers.get("location")).toContain(`/lv/dues/${due.dueId}?from=checkout`);
    // Coming back changes nothing: the state is still that of an open page.
    expect((await onlyPayment(due.dueId)).state).toBe("sessionOpen");
    expect((await dueOfOwner(due))?.state).toBe("unpaid");

    const payment = await onlyPayment(due.dueId);
    await refreshPayment({ paymentId: payment.id });
    expect((await onlyPayment(due.dueId)).state).toBe("paidUnconfirmed");
    const view = await dueOfOwner(due);
    expect(view).toMatchObject({ state: "paid", paid: 15_000, remaining: 0, isPayable: false });
    expect(view?.paidAt).toBeInstanceOf(Date);
    expect(await eventsOf(due)).toEqual(["opened", "submitted", "paid"]);
  });

  test("two tabs and fifty clicks are one open payment and one page", async () => {
    const due = await newDue();
    const pages = await Promise.all(Array.from({ length: 50 }, () => opened(due)));
    expect(new Set(pages).size).toBe(1);
    expect(await paymentsOf(due.dueId)).toHaveLength(1);
  });

  test("a declined card takes nothing, and the same page takes another card", async () => {
    const due = await newDue();
    const checkoutUrl = await opened(due);
    expect((await enterCard(checkoutUrl, "4000 0000 0000 9995")).status).toBe(402);
    const payment = await onlyPayment(due.dueId);
    await refreshPayment({ paymentId: payment.id });
    expect((await dueOfOwner(due))?.payment).toMatchObject({
      state: "sessionOpen",
      declineCode: "insufficient_funds",
    });
    await enterCard(checkoutUrl);
    await refreshPayment({ paymentId: payment.id });
    expect((await dueOfOwner(due))?.state).toBe("paid");
  });

  test("an expired page ends the payment, and a new one can be begun", async () => {
    const due = await newDue();
    const first = await opened(due);
    const { id, providerSessionId } = await onlyPayment(due.dueId);
    await expireAtProvider(providerSessionId ?? "");
    await refreshPayment({ paymentId: id });
    expect((await onlyPayment(due.dueId)).state).toBe("expired");
    expect(await opened(due)).not.toBe(first);
  });

  test("a cancelled payment is closed at the provider too", async () => {
    const due = await newDue();
    const checkoutUrl = await opened(due);
    expect(await cancelPayment({ ...due, requestId: "test" })).toEqual({ ok: true, value: null });
    expect((await onlyPayment(due.dueId)).state).toBe("cancelled");
    expect((await enterCard(checkoutUrl)).status).toBe(410);
    expect(await cancelPayment({ ...due, requestId: "test" })).toMatchObject({ refusal: "notCancellable" });
  });

  test("cancelling after the card was charged finds it paid", async () => {
    const due = await newDue();
    await enterCard(await opened(due));
    expect(await cancelPayment({ ...due, requestId: "test" })).toMatchObject({ refusal: "notCancellable" });
    expect((await dueOfOwner(due))?.state).toBe("paid");
  });
});

describe("who may pay what", () => {
  test("another person's due does not exist", async () => {
    const due = await newDue();
    const stranger = { ...due, personId: await newPerson() };
    expect(await openPayment(wish(stranger))).toMatchObject({ refusal: "notFound" });
    expect(await cancelPayment({ ...stranger, requestId: "test" })).toMatchObject({ refusal: "notFound" });
    expect(await dueOfOwner(stranger)).toBeUndefined();
  });

  test("what is paid is not paid again", async () => {
    const due = await newDue();
    await paid(due);
    expect(await openPayment(wish(due))).toMatchObject({ refusal: "alreadyPaid" });
  });

  test("the exempt pay nothing, and see why", async () => {
    const due = await newDue({ part: 1, point: "16" });
    expect(await openPayment(wish(due))).toMatchObject({ refusal: "nothingDue" });
    const view = await dueOfOwner(due);
    expect(view).toMatchObject({
      state: "exempt",
      amount: 0,
      assessment: { exemption: { part: 1, point: "16" } },
    });
  });

  test("a sum that the law leaves open is not charged before the court has named it", async () => {
    const due = await newDue({ amount: 100_050 });
    expect(await openPayment(wish(due))).toMatchObject({ refusal: "amountNotConfirmed" });
    await db().due.update({ where: { id: due.dueId }, data: { confirmedCents: 8_000n } });
    await opened(due);
    expect((await onlyPayment(due.dueId)).amountCents).toBe(8_000n);
  });
});

describe("faults of the provider", () => {
  test("F20: the answer is lost after the page was made: the same key, one page, one charge", async () => {
    const due = await newDue();
    paymentSandbox().faults.set({ on: { "answer-lost": LOST }, slowMs: 0 });
    expect(await openPayment(wish(due))).toMatchObject({ refusal: "unavailable" });
    expect((await onlyPayment(due.dueId)).state).toBe("created");
    const checkoutUrl = await opened(due);
    expect(await opened(due)).toBe(checkoutUrl);
    await enterCard(checkoutUrl);
    const { id } = await onlyPayment(due.dueId);
    await refreshPayment({ paymentId: id });
    expect((await dueOfOwner(due))?.state).toBe("paid");
  });

  test("F20: answered with 500 although it was done", async () => {
    const due = await newDue();
    paymentSandbox().faults.set({ on: { "answer-500": 1 }, slowMs: 0 });
    await opened(due);
    expect(await paymentsOf(due.dueId)).toHaveLength(1);
  });

  test("the provider is down: a calm refusal, the due unchanged, and later it works", async () => {
    const due = await newDue();
    paymentSandbox().faults.set({ on: { down: 2 }, slowMs: 0 });
    expect(await openPayment(wish(due))).toMatchObject({ refusal: "unavailable" });
    expect((await dueOfOwner(due))?.state).toBe("unpaid");
    await opened(due);
  });

  test("F21: no webhook ever comes: the sweep finds the payment", async () => {
    const due = await newDue();
    paymentSandbox().faults.set({ on: { "drop-webhooks": 1000 }, slowMs: 0 });
    await enterCard(await opened(due));
    await sweepPayments(new Date(Date.now() + 4 * 60_000));
    expect((await dueOfOwner(due))?.state).toBe("paid");
  });

  test("F22: an event that comes before the answer that names the page", async () => {
    const due = await newDue();
    paymentSandbox().faults.set({ on: { "answer-lost": LOST }, slowMs: 0 });
    await openPayment(wish(due));
    const { id } = await onlyPayment(due.dueId);
    await refreshPayment({ paymentId: id });
    expect((await onlyPayment(due.dueId)).state).toBe("sessionOpen");
  });

  test("F23: paid after the payment was cancelled: the money goes back, once", async () => {
    const due = await newDue();
    const checkoutUrl = await opened(due);
    await cancelPayment({ ...due, requestId: "test" });
    paymentSandbox().faults.set({ on: { "pay-after-expiry": 1 }, slowMs: 0 });
    expect((await enterCard(checkoutUrl)).status).toBe(303);
    const { id } = await onlyPayment(due.dueId);
    await Promise.all([refreshPayment({ paymentId: id }), refreshPayment({ paymentId: id })]);
    expect((await onlyPayment(due.dueId)).state).toBe("refundPending");
    await Promise.all([refundPayment({ paymentId: id }), refundPayment({ paymentId: id })]);
    expect((await onlyPayment(due.dueId)).state).toBe("refunded");
    expect((await dueOfOwner(due))?.state).toBe("unpaid");
    await opened(due);
  });

  test.each(["wrong-amount", "wrong-currency"] as const)(
    "%s: held for an officer, nothing is settled",
    async (fault) => {
      const due = await newDue();
      const checkoutUrl = await opened(due);
      paymentSandbox().faults.set({ on: { [fault]: 1 }, slowMs: 0 });
      await enterCard(checkoutUrl);
      const { id } = await onlyPayment(due.dueId);
      await refreshPayment({ paymentId: id });
      expect((await onlyPayment(due.dueId)).state).toBe("mismatchHold");
      expect((await dueOfOwner(due))?.state).toBe("unpaid");
      expect(await openPayment(wish(due))).toMatchObject({ refusal: "onHold" });
    },
  );

  test("paid by transfer while the card page was open: the card's money goes back", async () => {
    const due = await newDue();
    const checkoutUrl = await opened(due);
    await db().due.update({ where: { id: due.dueId }, data: { platformPaidCents: 15_000n } });
    await enterCard(checkoutUrl);
    const { id } = await onlyPayment(due.dueId);
    await refreshPayment({ paymentId: id });
    await refundPayment({ paymentId: id });
    expect((await onlyPayment(due.dueId)).state).toBe("refunded");
    expect((await dueOfOwner(due))?.state).toBe("paid");
  });

  test("a refund that fails is told, and not sent again by itself", async () => {
    const due = await newDue();
    const checkoutUrl = await opened(due);
    await cancelPayment({ ...due, requestId: "test" });
    paymentSandbox().faults.set({ on: { "pay-after-expiry": 1, "refund-fails": 1 }, slowMs: 0 });
    await enterCard(checkoutUrl);
    const { id } = await onlyPayment(due.dueId);
    await refreshPayment({ paymentId: id });
    await refundPayment({ paymentId: id });
    await refundPayment({ paymentId: id });
    expect((await onlyPayment(due.dueId)).state).toBe("refundFailed");
  });

  test("cancelled with a lost answer: unknown, until a look has told", async () => {
    const due = await newDue();
    await opened(due);
    paymentSandbox().faults.set({ on: { "answer-lost": LOST }, slowMs: 0 });
    await cancelPayment({ ...due, requestId: "test" });
    expect((await onlyPayment(due.dueId)).state).toBe("unknown");
    await sweepPayments(new Date(Date.now() + 2 * 60_000));
    expect((await onlyPayment(due.dueId)).state).toBe("expired");
  });
});

test("webhooks reach the portal, each twice, and wake the job", async () => {
  const due = await newDue();
  await enterCard(await opened(due));
  const { id } = await onlyPayment(due.dueId);
  const arrived = (): string[] => arrivedWebhooks().filter((body) => body.includes(id));
  await expect.poll(() => arrived().length, { timeout: 30_000 }).toBe(6);
  const ids = arrived().map((body) => stripeNote.parse(JSON.parse(body)).id);
  expect(new Set(ids).size).toBe(3);
  const known = { source: "stripe", state: "handled", eventId: { in: ids } };
  await expect.poll(() => db().inboxEvent.count({ where: known }), { timeout: 30_000 }).toBe(3);
  const woken = await db().$queryRaw<unknown[]>`
    SELECT 1 FROM graphile_worker.jobs WHERE task_identifier = 'payments.refresh' AND key = ${`payments.refresh:${id}`}`;
  expect(woken).toHaveLength(1);
  expect((await onlyPayment(due.dueId)).state).toBe("sessionOpen");
});
