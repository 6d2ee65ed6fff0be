import { expect, test } from "vitest";
import { day } from "@/lib/core/day";
import { cents, euros } from "@/lib/core/money";
import { db } from "@/lib/db/database";
import { inTransaction } from "@/lib/db/in-transaction";
import { BUILT_IN_SCHEDULES } from "@/lib/fees/built-in-schedules";
import { exemptionOf } from "@/lib/fees/exemptions";
import { stateFee } from "@/lib/fees/state-fee";
import { assessDue } from "./assess-due";
import { confirmDue } from "./confirm-due";
import { dueOfOwner } from "./due-of-owner";
import { queueReports } from "./queue-reports";
import { newDue, newPerson, type TestDue } from "../test-payments";

const feeOf = (amount: number, part?: number) =>
  stateFee(
    {
      date: day("2026-11-22"),
      claims: [{ item: "civil.monetary_claim", amountCents: euros(amount) }],
      exemption: part === undefined ? undefined : exemptionOf(part, part === 1 ? "3" : null),
    },
    BUILT_IN_SCHEDULES,
  );

const assessed = ({ draftId, personId }: TestDue, amount: number, part?: number) =>
  inTransaction((tx) => assessDue(tx, { draftId, personId, assessment: feeOf(amount, part) }));

const confirmed = (due: TestDue, change: Partial<Parameters<typeof confirmDue>[1]> = {}) =>
  inTransaction((tx) =>
    confirmDue(tx, {
      clientRef: due.dueId,
      platformDueId: due.dueId,
      amountCents: euros(150),
      confirmed: true,
      paidCents: cents(0),
      state: "unpaid",
      ...change,
    }),
  );

test("a draft has one due, reckoned anew as its answers change", async () => {
  const due = await newDue();
  const before = await dueOfOwner(due);
  expect(await assessed(due, 2_600)).toBe(due.dueId);
  const after = await dueOfOwner(due);
  expect([before?.amount, after?.amount]).toEqual([15_000, 30_000]);
  expect(after?.reference).toBe(before?.reference);
  expect(after?.assessment).toEqual(feeOf(2_600));
  expect(await assessed(due, 2_600, 1)).toBe(due.dueId);
  expect(await dueOfOwner(due)).toMatchObject({ state: "exempt", amount: 0 });
});

test("a due is kept under what it is: a deposit is not a state fee, and answers may change it", async () => {
  const due = await newDue();
  const kindOf = async (item: string) => {
    const assessment = stateFee({ date: day("2026-11-22"), claims: [{ item }] }, BUILT_IN_SCHEDULES);
    await inTransaction((tx) => assessDue(tx, { ...due, assessment }));
    return (await dueOfOwner(due))?.kind;
  };
  expect((await dueOfOwner(due))?.kind).toBe("stateFee");
  expect(await kindOf("civil.cassation")).toBe("deposit");
  expect(await kindOf("services.certificate")).toBe("service");
  expect(await kindOf("civil.non_monetary_claim")).toBe("stateFee");
});

test("ten saves at once make one due", async () => {
  const due = await newDue();
  const ids = await Promise.all(Array.from({ length: 10 }, () => assessed(due, 900)));
  expect(new Set(ids)).toEqual(new Set([due.dueId]));
});

test("another person's draft is not reckoned", async () => {
  const due = await newDue();
  await expect(assessed({ ...due, personId: await newPerson() }, 1)).rejects.toThrow();
  expect((await dueOfOwner(due))?.amount).toBe(15_000);
});

test("the court's amount wins over the portal's, and what it has booked counts", async () => {
  const due = await newDue();
  await confirmed(due, { amountCents: euros(200), paidCents: euros(150) });
  expect(await dueOfOwner(due)).toMatchObject({
    amount: 20_000,
    paid: 15_000,
    remaining: 5_000,
    isConfirmed: true,
    isPayable: true,
  });
  await assessed(due, 100);
  expect((await dueOfOwner(due))?.amount).toBe(20_000);
});

test("an amount that the court has not confirmed does not win", async () => {
  const due = await newDue();
  await confirmed(due, { amountCents: euros(999), confirmed: false });
  expect(await dueOfOwner(due)).toMatchObject({ amount: 15_000, isConfirmed: false });
});

test("a confirmed exemption leaves nothing to pay; a refused one does", async () => {
  const due = await newDue({ part: 1, point: "3" });
  await confirmed(due, { state: "exempt", amountCents: null });
  expect(await dueOfOwner(due)).toMatchObject({ state: "exempt", isConfirmed: true });
  await confirmed(due);
  expect(await dueOfOwner(due)).toMatchObject({ state: "unpaid", amount: 15_000, isPayable: true });
});

test("payments made before the registration are reported once the platform knows the due", async () => {
  const due = await newDue();
  const payment = await db().payment.create({
    data: {
      ...{ dueId: due.dueId, personId: due.personId, amountCents: 15_000n, currency: "eur", language: "lv" },
      ...{ state: "created", idempotencyKey: due.dueId, expiresAt: new Date() },
    },
  });
  for (const state of ["sessionOpen", "processing", "paidUnconfirmed"]) {
    await db().payment.update({ where: { id: payment.id }, data: { state } });
  }
  const reports = () =>
    db().outboxMessage.count({ where: { kind: "payment.report", aggregate: `payment:${payment.id}` } });
  await inTransaction((tx) => queueReports(tx, due));
  expect(await reports()).toBe(0);
  await confirmed(due);
  await inTransaction((tx) => queueReports(tx, due));
  expect(await reports()).toBe(1);
});
