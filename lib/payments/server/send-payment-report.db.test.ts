import { expect, test } from "vitest";
import { faults, fileClaim, readerCalled, withExchange } from "@/lib/cases/test-exchange";
import { cents } from "@/lib/core/money";
import { db } from "@/lib/db/database";
import { inTransaction } from "@/lib/db/in-transaction";
import type { OutboxContext } from "@/lib/outbox/server/outbox-context";
import { confirmDue } from "./confirm-due";
import { dueOfOwner } from "./due-of-owner";
import { openPayment } from "./open-payment";
import { queueReports } from "./queue-reports";
import { refreshPayment } from "./refresh-payment";
import { sendPaymentReport } from "./send-payment-report";
import { sweepPayments } from "./sweep-payments";
import { enterCard, newDue, onlyPayment, type TestDue, withPayments } from "../test-payments";

withPayments();
withExchange();

const message: OutboxContext = {
  attempt: 1,
  createdAt: new Date(),
  renew: () => Promise.resolve(),
  finish: (work) => inTransaction(work),
};

/** Paid before the filing was registered: 900 € cost 80 €. */
async function paidDue(): Promise<TestDue & { paymentId: string }> {
  const due = await newDue({ amount: 90_000 });
  const opened = await openPayment({ ...due, language: "lv", requestId: "test" });
  if (!opened.ok) throw new Error(opened.refusal);
  await enterCard(opened.value.checkoutUrl);
  const { id: paymentId } = await onlyPayment(due.dueId);
  await refreshPayment({ paymentId });
  return { ...due, paymentId };
}

/** The platform registers a filing, and its due is ours from then on. */
async function registered({ dueId, draftId }: TestDue): Promise<void> {
  const { platform } = await fileClaim(await readerCalled("ilze"));
  const [due] = platform.dues;
  if (due === undefined) throw new Error("The platform names no due");
  await inTransaction(async (tx) => {
    await confirmDue(tx, {
      clientRef: dueId,
      platformDueId: due.dueId,
      amountCents: due.amountCents === null ? null : cents(due.amountCents),
      confirmed: due.confirmed,
      paidCents: cents(due.paidCents),
      state: due.state,
    });
    await queueReports(tx, { draftId });
  });
}

const reports = (paymentId: string) =>
  db().outboxMessage.count({ where: { aggregate: `payment:${paymentId}`, kind: "payment.report" } });

test("nothing is told before the platform knows the due; then once, and it counts there", async () => {
  const due = await paidDue();
  expect(await reports(due.paymentId)).toBe(0);
  await sendPaymentReport({ paymentId: due.paymentId }, message);
  expect((await onlyPayment(due.dueId)).state).toBe("paidUnconfirmed");

  await registered(due);
  expect(await reports(due.paymentId)).toBe(1);
  await sendPaymentReport({ paymentId: due.paymentId }, message);
  expect((await onlyPayment(due.dueId)).state).toBe("reported");
  expect(await dueOfOwner(due)).toMatchObject({ state: "paid", paid: 8_000, remaining: 0 });
  expect((await db().due.findUniqueOrThrow({ where: { id: due.dueId } })).platformPaidCents).toBe(8_000n);

  await sendPaymentReport({ paymentId: due.paymentId }, message);
  expect(await dueOfOwner(due)).toMatchObject({ paid: 8_000 });
});

test("F24: the platform fails: the citizen sees paid, the message comes again, the payment counts once", async () => {
  const due = await paidDue();
  await registered(due);
  await faults({ kind: "errorAfterSuccess", operation: "reportPayment", times: 1 });
  await expect(sendPaymentReport({ paymentId: due.paymentId }, message)).rejects.toThrow();
  expect((await onlyPayment(due.dueId)).state).toBe("paidUnconfirmed");
  expect((await dueOfOwner(due))?.state).toBe("paid");
  await sendPaymentReport({ paymentId: due.paymentId }, message);
  expect(await dueOfOwner(due)).toMatchObject({ state: "paid", paid: 8_000 });
});

test("a report that was lost is queued again by the sweep, once", async () => {
  const due = await paidDue();
  await registered(due);
  await db().outboxMessage.deleteMany({ where: { aggregate: `payment:${due.paymentId}` } });
  const later = new Date(Date.now() + 6 * 60_000);
  await sweepPayments(later);
  await sweepPayments(later);
  expect(await reports(due.paymentId)).toBe(1);
});
