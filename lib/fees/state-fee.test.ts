import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { day } from "@/lib/core/day";
import { type Cents, cents, euros } from "@/lib/core/money";
import { exemptionOf } from "./exemptions";
import { CLAIM_SCALE } from "./annex-3";
import { BUILT_IN_SCHEDULES } from "./built-in-schedules";
import { scheduleOn } from "./schedule-on";
import { type FeeClaim, type FeeQuestion, stateFee } from "./state-fee";

const TODAY = day("2026-11-22");
const feeFor = (question: FeeQuestion) => stateFee(question, BUILT_IN_SCHEDULES);
const money = (amountCents: number): FeeClaim => ({
  item: "civil.monetary_claim",
  amountCents: cents(amountCents),
});
const feeOf = (amountCents: number): Cents | null =>
  feeFor({ date: TODAY, claims: [money(amountCents)] }).total;
const brackets = CLAIM_SCALE.kind === "scale" ? CLAIM_SCALE.brackets : [];

describe("the scale of 2025-04-01", () => {
  test.each([
    ["0.01", 1, 80],
    ["1000.00", 100_000, 80],
    ["1000.01", 100_001, 150],
    ["1001.00", 100_100, 150],
    ["1500.00", 150_000, 150],
    ["1500.01", 150_001, 200],
    ["2000.00", 200_000, 200],
    ["2500.00", 250_000, 250],
    ["2500.01", 250_001, 300],
    ["3000.00", 300_000, 300],
    ["750000.00", 75_000_000, 18_550],
    ["750000.01", 75_000_001, 25_000],
    ["90000000000.00", 9_000_000_000_000, 25_000],
  ])("a claim of %s", (_, amount, fee) => {
    expect(feeOf(amount)).toBe(euros(fee));
  });

  test("every end of a bracket belongs to it, and a cent more to the next", () => {
    expect(brackets).toHaveLength(26);
    for (const [index, { upTo, fee }] of brackets.entries()) {
      if (upTo === null) continue;
      expect(feeOf(upTo)).toBe(fee);
      expect(feeOf(upTo + 1)).toBe(brackets[index + 1]?.fee);
    }
  });

  test("is exact for every cent to 25 000 €", () => {
    let index = 0;
    for (let from = 1; from <= 2_500_000; from += 50_000) {
      const claims = Array.from({ length: 50_000 }, (_, offset) => money(from + offset));
      for (const [offset, { fee }] of feeFor({ date: TODAY, claims }).lines.entries()) {
        if (from + offset > (brackets[index]?.upTo ?? Infinity)) index += 1;
        if (fee !== brackets[index]?.fee) throw new Error(`Wrong fee for ${String(from + offset)} cents`);
      }
    }
    expect(brackets[index]?.upTo).toBe(euros(25_000));
  }, 60_000);

  test("never falls when the claim grows", () => {
    const amount = fc.integer({ min: 0, max: 100_000_000 });
    fc.assert(
      fc.property(amount, amount, (one, other) => {
        const [less, more] = one < other ? [one, other] : [other, one];
        expect(Number(feeOf(less))).toBeLessThanOrEqual(Number(feeOf(more)));
      }),
    );
  });

  test("a sum between two whole euros at a border waits for the court", () => {
    const [below, between, after] = [100_000, 100_050, 100_100].map(
      (amount) => feeFor({ date: TODAY, claims: [money(amount)] }).toBeConfirmed,
    );
    expect([below, between, after]).toEqual([false, true, false]);
  });

  test("says which bracket it took", () => {
    const [first] = feeFor({ date: TODAY, claims: [money(125_000)] }).lines;
    expect(first).toMatchObject({
      law: "annex3Scale",
      confidence: "high",
      explanation: { code: "bracket", above: 100_000, upTo: 150_000 },
    });
  });
});

describe("several claims", () => {
  test("each pays for itself", () => {
    const claims = fc.array(fc.integer({ min: 1, max: 10_000_000 }), { maxLength: 12 });
    fc.assert(
      fc.property(claims, (amounts) => {
        const { total, lines } = feeFor({ date: TODAY, claims: amounts.map(money) });
        expect(total).toBe(amounts.reduce((sum, amount) => sum + Number(feeOf(amount)), 0));
        expect(lines).toHaveLength(amounts.length);
      }),
    );
  });

  test("claims without a sum cost 300 € each", () => {
    const claims = [
      { item: "civil.non_monetary_claim" },
      { item: "civil.non_assessable_claim" },
      money(100_050),
    ];
    expect(feeFor({ date: TODAY, claims }).total).toBe(euros(750));
  });
});

describe("what is not known stays unknown", () => {
  test.each([
    ["an item whose amount is not known", TODAY, { item: "civil.divorce" }, "unknownAmount"],
    ["an item that there is not", TODAY, { item: "civil.dance" }, "unknownItem"],
    ["a fee of the past", TODAY, { item: "civil.office_certificate" }, "unknownItem"],
    ["a fee abolished", day("2021-12-01"), { item: "civil.office_certificate" }, "notInForce"],
    ["a property of every object", TODAY, { item: "constructor" }, "unknownItem"],
    ["a money claim without a sum", TODAY, { item: "civil.monetary_claim" }, "amountMissing"],
    ["a day before every schedule", day("2018-02-28"), money(5_000), "unknownDate"],
  ])("%s", (_, date, claim, code) => {
    const { total, lines } = feeFor({ date, claims: [claim, money(100)] });
    expect(total).toBeNull();
    expect(lines[0]).toMatchObject({ fee: null, explanation: { code }, confidence: "unknown" });
  });

  test.each([
    ["2018-02-28", undefined],
    ["2018-03-01", "2018-03-01"],
    ["2025-03-31", "2018-03-01"],
    ["2025-04-01", "2025-04-01"],
  ])("the schedule of %s is %s", (date, id) => {
    expect(scheduleOn(day(date), BUILT_IN_SCHEDULES)?.id).toBe(id);
  });

  test("what is low or unknown is never a sum, whatever the rate says", () => {
    const [last] = BUILT_IN_SCHEDULES.slice(-1);
    const known = last?.items["civil.non_monetary_claim"];
    if (last === undefined || known === undefined) throw new Error("No schedule");
    for (const confidence of ["low", "unknown"] as const) {
      const items = { "civil.non_monetary_claim": { ...known, confidence } };
      const claims = [{ item: "civil.non_monetary_claim" }];
      expect(stateFee({ date: TODAY, claims }, [{ ...last, items }]).total).toBeNull();
    }
  });
});

describe("exemptions", () => {
  test("by a point of the first part nothing is due, even where the rate is unknown", () => {
    const fee = feeFor({
      date: TODAY,
      claims: [money(125_000), { item: "civil.divorce" }],
      exemption: exemptionOf(1, "16"),
    });
    expect(fee.total).toBe(0);
    expect(fee.lines.map((line) => line.explanation.code)).toEqual(["exempt", "exempt"]);
    expect(fee.toBeConfirmed).toBe(false);
  });

  test.each<[string, string, string[], object]>([
    ["a labour claim", "2026-11-22", ["labour_claim"], { fee: 0, law: "labourExempt", confidence: "high" }],
    ["maintenance", "2026-11-22", ["child_maintenance"], { fee: 0, law: "maintenanceExempt" }],
    ["both", "2026-11-22", ["labour_claim", "child_maintenance"], { fee: 0, toBeConfirmed: false }],
    ["maintenance of before", "2024-05-05", ["child_maintenance"], { fee: 0, toBeConfirmed: true }],
    ["a labour claim and another", "2026-11-22", ["labour_claim", "non_monetary_claim"], { fee: null }],
    ["a divorce", "2026-11-22", ["divorce"], { fee: null }],
    ["nothing", "2026-11-22", [], { fee: null }],
  ])("whom the law exempts from every fee pays none for securing: %s", (_, date, items, securing) => {
    const claims = [...items, "securing_claim"].map((item) => ({ item: `civil.${item}` }));
    const { lines } = feeFor({ date: day(date), claims });
    expect(lines.at(-1)).toMatchObject({ item: "civil.securing_claim", ...securing });
  });

  test("the fee of another law stays", () => {
    const claims = [{ item: "administrative.application" }, { item: "civil.cassation" }];
    const fee = feeFor({ date: TODAY, claims, exemption: exemptionOf(1, "16") });
    expect(fee.lines.map((line) => line.fee)).toEqual([euros(30), 0]);
  });

  test("by another statute the court must confirm it", () => {
    const fee = feeFor({ date: TODAY, claims: [money(125_000)], exemption: exemptionOf(3, null) });
    expect(fee).toMatchObject({ total: 0, toBeConfirmed: true });
  });

  test("a request in view of means changes nothing until the court has decided", () => {
    const fee = feeFor({ date: TODAY, claims: [money(125_000)], exemption: exemptionOf(4, null) });
    expect(fee).toMatchObject({ total: euros(150), toBeConfirmed: false, exemption: { part: 4 } });
  });

  test.each([
    [1, null],
    [1, "9"],
    [1, "21"],
    [2, "1"],
    [3, "1"],
    [4, "1"],
    [5, null],
  ])("there is no part %s, point %s", (part, point) => {
    expect(exemptionOf(part, point)).toBeUndefined();
  });
});
