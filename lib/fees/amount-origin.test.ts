import { describe, expect, test } from "vitest";
import { day } from "@/lib/core/day";
import { euros } from "@/lib/core/money";
import {
  calculationOfOrigin,
  fieldsOfOrigin,
  filledCalculation,
  itemOfOrigin,
  newCalculation,
  originOf,
  queryOf,
} from "./amount-origin";
import { typedAmount } from "./amount-query";
import { calculationQuery, readCalculation, typedCalculation } from "./calculator";
import type { ClaimAmount } from "./claim-amount";

const TODAY = day("2026-11-22");

/** As the server is given the query of an address. */
function given(query: string): Record<string, string | string[]> {
  const params = new URLSearchParams(query);
  return Object.fromEntries([...params.keys()].map((name) => [name, params.getAll(name)]));
}
const read = (query: string) => originOf(typedAmount.parse(given(query)));

function origin(query: string) {
  const found = read(query);
  if (found === null) throw new Error("No calculation");
  return found;
}
const calculated = (query: string) => {
  const calculation = readCalculation(typedCalculation.parse(given(query)), TODAY);
  return calculation === null ? null : calculationQuery(calculation);
};

/** As the form of a calculation is sent, with a second row still without its amount. */
const SENT =
  "matter=claim&item=civil.monetary_claim&amount=1+250%2C50&item=civil.labour_claim&amount=&item=civil.divorce&amount=&date-day=1&date-month=12&date-year=2026&exemption=1%3A16&if=complex&if=security&row=2";
const found: ClaimAmount = { kind: "periodicFixed", amount: euros(3_000), months: 12 };

describe("from a calculation to the questions and back", () => {
  test("nothing that was typed is lost", () => {
    const before = calculated(SENT);
    expect(calculated(calculationOfOrigin(origin(SENT)))).toBe(before);
    expect(calculated(filledCalculation(origin(SENT), found))).toBe(
      before?.replace("labour_claim&amount=", "labour_claim&amount=3000.00"),
    );
  });

  test("the questions may be asked again and again", () => {
    const again = queryOf(fieldsOfOrigin(origin(SENT)));
    expect(origin(`${again}&kind=lease&asked=kind`)).toEqual(origin(SENT));
  });

  test("what is wrong stays as it came, to be named there", () => {
    const wrong = "matter=claim&item=bogus&amount=x&item=civil.monetary_claim&amount=&date=tomorrow&row=2";
    expect(filledCalculation(origin(wrong), found)).toBe(
      "matter=claim&date=tomorrow&item=bogus&amount=x&item=civil.monetary_claim&amount=3000.00",
    );
    expect(itemOfOrigin(origin(wrong.replace("row=2", "row=1")))).toBeNull();
  });

  test("a claim that has no sum becomes one that has", () => {
    const divorce = origin(SENT.replace("row=2", "row=3"));
    expect(itemOfOrigin(divorce)).toBe("civil.divorce");
    expect(filledCalculation(divorce, found)).toContain("item=civil.monetary_claim&amount=3000.00");
    expect(filledCalculation(divorce, { ...found, kind: "maintenance" })).toContain(
      "item=civil.child_maintenance&amount=3000.00",
    );
  });

  test.each([
    "",
    "row=1",
    "matter=claim&row=1",
    "matter=bogus&item=civil.monetary_claim&amount=&row=1",
    "matter=services&item=services.copy_page&amount=1&row=1",
    "matter=claim&item=civil.monetary_claim&amount=",
    "matter=claim&item=civil.monetary_claim&amount=&row=2",
    "matter=claim&item=civil.monetary_claim&amount=&row=0",
    "matter=claim&item=civil.monetary_claim&amount=&row=1x",
    `matter=claim${"&item=civil.monetary_claim&amount=".repeat(21)}&row=1`,
  ])("an address that names no row of a calculation comes from none: %s", (query) => {
    expect(read(query)).toBeNull();
  });

  test("without one a new calculation is begun", () => {
    expect(newCalculation(found)).toBe("matter=claim&item=civil.monetary_claim&amount=3000.00");
    expect(newCalculation({ ...found, kind: "maintenance" })).toBe(
      "matter=maintenance&item=civil.child_maintenance&amount=3000.00",
    );
  });
});
