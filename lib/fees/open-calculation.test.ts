import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { day } from "@/lib/core/day";
import { cents, decimalEuros } from "@/lib/core/money";
import { BUILT_IN_SCHEDULES } from "./built-in-schedules";
import { calculationBody, openCalculation } from "./open-calculation";
import { openItems } from "./open-items";
import { stateFee } from "./state-fee";

const DATE = "2026-11-22";
const money = (amount: string) => ({ item: "civil.monetary_claim", amount });
const answer = (body: unknown) =>
  openCalculation(stateFee(calculationBody.parse(body), BUILT_IN_SCHEDULES), "en");
const faultsOf = (body: unknown): string[] =>
  calculationBody.safeParse(body).error?.issues.map(({ path }) => path.join(".")) ?? [];

describe("the open calculation", () => {
  test("answers as the surface says", () => {
    const claims = [money("1000.50"), { item: "civil.non_monetary_claim" }];
    expect(answer({ date: DATE, claims })).toEqual({
      date: DATE,
      schedule: "2025-04-01",
      total: "450.00",
      currency: "EUR",
      lines: [
        {
          item: "civil.monetary_claim",
          amount: "1000.50",
          fee: "150.00",
          law: "Civil Procedure Law, section 34 and Annex 3",
          explanation: "Claim above €1,000.00, up to and including €1,500.00",
          reason: "bracket",
          confidence: "medium",
          toBeConfirmed: true,
        },
        {
          item: "civil.non_monetary_claim",
          amount: null,
          fee: "300.00",
          law: "Civil Procedure Law, section 34 and Annex 3",
          explanation: "A fixed amount for each claim",
          reason: "fixed",
          confidence: "high",
        },
      ],
    });
  });

  test("an exempt line names its ground", () => {
    const { total, lines } = answer({
      date: DATE,
      claims: [money("5000")],
      exemption: { part: 1, point: "3" },
    });
    expect(total).toBe("0.00");
    expect(lines[0]).toMatchObject({ fee: "0.00", law: "Civil Procedure Law, section 43(1), point 3" });
    expect(lines[0]?.explanation).toContain("maintenance");
  });

  test("what is unknown is null and says why, and no total is named", () => {
    const { total, lines } = answer({ date: DATE, claims: [{ item: "civil.divorce" }, money("100.00")] });
    expect(total).toBeNull();
    expect(lines).toMatchObject([{ fee: null, reason: "unknownAmount" }, { fee: "80.00" }]);
  });

  test("the percentages of before are to be confirmed", () => {
    expect(answer({ date: "2025-03-31", claims: [money("2134.13")] })).toMatchObject({
      total: "320.01",
      schedule: "2018-03-01",
      lines: [{ toBeConfirmed: true }],
    });
  });

  test("cents go in and out whole", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999_999 }), (amount) => {
        const text = decimalEuros(cents(amount));
        expect(answer({ date: DATE, claims: [money(text)] }).lines[0]?.amount).toBe(text);
      }),
    );
  });

  const one = (change: object) => ({ date: DATE, claims: [{ ...money("1"), ...change }] });
  test.each<[string, unknown, string]>([
    ["a negative amount", one({ amount: "-1" }), "claims.0.amount"],
    ["an exponent", one({ amount: "1e9" }), "claims.0.amount"],
    ["other digits", one({ amount: "١٢" }), "claims.0.amount"],
    ["groups of digits", one({ amount: "12,345.67" }), "claims.0.amount"],
    ["three decimals", one({ amount: "1.005" }), "claims.0.amount"],
    ["a number instead of text", one({ amount: 1000 }), "claims.0.amount"],
    [
      "no amount where one is needed",
      { date: DATE, claims: [{ item: "civil.monetary_claim" }] },
      "claims.0.amount",
    ],
    ["an item that there is not", one({ item: "civil.dance" }), "claims.0.item"],
    ["a property of every object", one({ item: "constructor" }), "claims.0.item"],
    ["half a page", one({ item: "services.copy_page", quantity: 0.5 }), "claims.0.quantity"],
    ["no page", one({ item: "services.copy_page", quantity: 0 }), "claims.0.quantity"],
    ["a day that there is not", { ...one({}), date: "2026-02-30" }, "date"],
    ["a date of another shape", { ...one({}), date: "22.11.2026" }, "date"],
    ["no date", { claims: [money("1")] }, "date"],
    ["no claims", { date: DATE, claims: [] }, "claims"],
    ["too many claims", { date: DATE, claims: Array.from({ length: 101 }, () => money("1")) }, "claims"],
    ["a point that there is not", { ...one({}), exemption: { part: 1, point: "9" } }, "exemption.point"],
    ["a part that there is not", { ...one({}), exemption: { part: 2 } }, "exemption.part"],
    ["no object", "text", ""],
    ["a strange property", { ...one({}), colour: "red" }, ""],
    ["a strange property of a claim", one({ ammount: "5" }), "claims.0"],
    ["a strange property of a ground", { ...one({}), exemption: { part: 3, law: "x" } }, "exemption"],
  ])("refuses %s", (_, body, field) => {
    expect(faultsOf(body)).toEqual([field]);
  });
});

describe("the items in force", () => {
  test("low and unknown ones have no sum; every item says where the law is", () => {
    const { schedule, items } = openItems(day(DATE), BUILT_IN_SCHEDULES, "lv");
    expect(schedule?.id).toBe("2025-04-01");
    expect(items.length).toBeGreaterThan(35);
    for (const { rate, confidence, law } of items) {
      if (confidence === "low" || confidence === "unknown") expect(rate).toEqual({ kind: "unknown" });
      expect(law).not.toBe("");
    }
    expect(items.find(({ item }) => item === "civil.cassation")?.rate).toEqual({
      kind: "fixed",
      amount: "300.00",
    });
  });

  test("office fees are listed until they were abolished", () => {
    const listed = (date: string) =>
      openItems(day(date), BUILT_IN_SCHEDULES, "lv").items.some(({ item }) => item.includes("office_"));
    expect(["2021-11-30", "2021-12-01"].map(listed)).toEqual([true, false]);
  });

  test("none before the first schedule", () => {
    expect(openItems(day("2018-02-28"), BUILT_IN_SCHEDULES, "lv")).toMatchObject({
      schedule: null,
      items: [],
    });
  });
});
