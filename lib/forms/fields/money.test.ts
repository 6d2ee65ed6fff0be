import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { money } from "./money";
import { readTyped as read } from "./test-read";

describe("money", () => {
  test.each([
    ["1250,50", 125_050],
    ["1 250.5", 125_050],
    ["1.250,50", 125_050],
    ["1250 €", 125_000],
    ["EUR 1250", 125_000],
    ["1\u00a0250,00", 125_000],
    ["0,01", 1],
    ["1250,5 EUR", 125_050],
    ["€ 1 250", 125_000],
    ["€1.250,50", 125_050],
    ["1\u202f250 eiro", 125_000],
    ["1’250.50", 125_050],
    ["1.250.000", 125_000_000],
    ["50,-", 5000],
    ["50.– €", 5000],
    ["12€50", ["notAnAmount"]],
    ["12 EUR 50", ["notAnAmount"]],
    ["€ 5 €", 500],
    ["1.250,", ["notAnAmount"]],
    ["0,125", ["notAnAmount"]],
    ["12 50", ["notAnAmount"]],
    ["1 250.000", ["notAnAmount"]],
    ["€ 1.250", ["ambiguousAmount"]],
    ["", ["required"]],
    ["1.250", ["ambiguousAmount"]],
    ["1,250 €", ["ambiguousAmount"]],
    ["0", ["amountZero"]],
    ["0,00", ["amountZero"]],
    ["-5", ["notAnAmount"]],
    ["1e3", ["notAnAmount"]],
    ["0x10", ["notAnAmount"]],
    ["12,345", ["ambiguousAmount"]],
    ["1234,567", ["notAnAmount"]],
    ["tūkstotis", ["notAnAmount"]],
    ["99999999999", ["amountTooLarge"]],
    ["999 999 999 999,50 €", ["amountTooLarge"]],
    ["999999999999.999", ["notAnAmount"]],
    ["100000000,01", ["amountTooLarge"]],
    ["NaN", ["notAnAmount"]],
  ])("%s", (typed, meant) => {
    expect(read(money(), typed)).toEqual(meant);
  });

  test.each([
    ["0", 0],
    ["0,00 €", 0],
    ["780", 78_000],
    ["", ["required"]],
    ["-5", ["notAnAmount"]],
  ])("where there may be none: %s", (typed, meant) => {
    expect(read(money({ mayBeZero: true }), typed)).toEqual(meant);
  });

  test("every sum that is written as Latvians write it is read back", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000_000_000 }), (sum) => {
        const written = new Intl.NumberFormat("lv-LV", {
          style: "currency",
          currency: "EUR",
          useGrouping: "always",
        }).format(sum / 100);
        expect(read(money(), written)).toBe(sum);
      }),
    );
  });

  test("every sum is read back in every way of writing it that leaves no doubt", () => {
    const habit = fc.record({
      thousands: fc.constantFrom("", " ", "\u00a0", ".", ",", "'"),
      point: fc.constantFrom(".", ","),
      before: fc.constantFrom("", "€", "€ ", "EUR ", "eiro "),
      behind: fc.constantFrom("", "€", " €", " EUR", " eiro", " eur."),
    });
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 10_000_000_000 }),
        habit,
        (sum, { thousands, point, before, behind }) => {
          const [whole = "", hundredths = ""] = (sum / 100).toFixed(2).split(".");
          const grouped = whole.replaceAll(/\B(?=(\d{3})+$)/g, thousands);
          expect(read(money(), `${before}${grouped}${point}${hundredths}${behind}`)).toBe(sum);
        },
      ),
    );
  });

  test("whatever is typed is a sum above zero or a code, never a guess between thousands and cents", () => {
    const figures = fc.string({ unit: fc.constantFrom(...Array.from("0123456789., '€-")), maxLength: 12 });
    fc.assert(
      fc.property(figures, (typed) => {
        const meant = read(money(), typed);
        if (typeof meant !== "number") return;
        expect(meant).toBeGreaterThan(0);
        expect(typed.replaceAll(/[€ ]/g, "")).not.toMatch(/^[1-9]\d{0,2}[.,]\d{3}$/);
      }),
      { numRuns: 2000 },
    );
  });
});
