import { beforeEach, describe, expect, test } from "vitest";
import { newId } from "@/lib/core/id";
import { cents } from "@/lib/core/money";
import { db } from "@/lib/db/database";
import { inTransaction } from "@/lib/db/in-transaction";
import { testViewer } from "@/lib/filings/server/test-filing";
import type { PaymentEvent } from "../transitions";
import { applyPaymentEvent } from "./apply-payment-event";
import { confirmDue } from "./confirm-due";
import { lockedPayment } from "./locked-payment";

let personId: string;
let dueId: string;

beforeEach(async () => {
  ({ personId } = await testViewer());
  dueId = newId();
  await db().due.create({
    data: { id: dueId, personId, kind: "stateFee", reference: newId(), amountCents: 8_000n, assessment: [] },
  });
});

async function newPayment(): Promise<string> {
  const { id } = await db().payment.create({
    data: {
      dueId,
      personId,
      amountCents: 8_000n,
      currency: "eur",
      state: "created",
      idempotencyKey: newId(),
      language: "lv",
      expiresAt: new Date(),
    },
  });
  return id;
}

const move = (paymentId: string, ...events: PaymentEvent[]): Promise<void> =>
  inTransaction(async (tx) => {
    let payment = await lockedPayment(tx, paymentId);
    for (const event of events)
      if (payment !== undefined) payment = await applyPaymentEvent(tx, payment, { event, actor: "worker" });
  });

const told = async (): Promise<string[]> =>
  (await db().notification.findMany({ where: { personId }, orderBy: { id: "asc" } })).map(({ kind }) => kind);

describe("whoever pays is told of what becomes of the money", () => {
  test.each<[string, PaymentEvent[], string[]]>([
    ["paid", ["submitted", "paid"], ["paymentReceived"]],
    ["refused by the bank", ["submitted", "failed"], ["paymentFailed"]],
    ["wrong money", ["submitted", "mismatched"], ["paymentHeld"]],
    [
      "paid and given back at the second try",
      ["submitted", "paid", "refundRequested", "refundFailed", "refundRequested", "refunded"],
      ["paymentReceived", "paymentReturning", "paymentReturned"],
    ],
    [
      "paid too late",
      ["expired", "paidLate", "refundRequested", "refunded"],
      ["paymentHeld", "paymentReturning", "paymentReturned"],
    ],
    ["left open until it expired", ["expired"], []],
    ["cancelled by the payer", ["cancelled"], []],
    ["paid, reported and booked", ["submitted", "paid", "reported", "settled"], ["paymentReceived"]],
  ])("%s", async (_, events, kinds) => {
    await move(await newPayment(), "opened", ...events);
    expect(await told()).toEqual(kinds);
  });

  test("what is rolled back was no news", async () => {
    const id = await newPayment();
    await move(id, "opened", "submitted");
    await expect(move(id, "paid", "disputed")).rejects.toThrow();
    expect(await told()).toEqual([]);
    await move(id, "paid");
    expect(await told()).toEqual(["paymentReceived"]);
  });
});

describe("the court's word on a due", () => {
  const confirm = (paidCents: number, state: "paid" | "unpaid" = "paid"): Promise<void> =>
    inTransaction((tx) =>
      confirmDue(tx, {
        clientRef: dueId,
        platformDueId: `due-${dueId}`,
        amountCents: cents(8_000),
        confirmed: true,
        paidCents: cents(paidCents),
        state,
      }),
    );

  test("is told once it has booked the whole, however often it repeats that", async () => {
    await confirm(0, "unpaid");
    await confirm(3_000, "unpaid");
    expect(await told()).toEqual([]);
    for (let time = 0; time < 3; time += 1) await confirm(8_000);
    expect(await told()).toEqual(["paymentConfirmed"]);
    await Promise.all([confirm(8_000), confirm(8_000)]);
    expect(await told()).toEqual(["paymentConfirmed"]);
  });

  test("on a due that is none of ours changes nothing", async () => {
    dueId = newId();
    await confirm(8_000);
    expect(await told()).toEqual([]);
  });
});
