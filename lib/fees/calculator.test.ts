import { describe, expect, test } from "vitest";
import { day } from "@/lib/core/day";
import { BUILT_IN_SCHEDULES } from "./built-in-schedules";
import {
  calculationQuery,
  openBody,
  pageQuery,
  readCalculation,
  strangeMatter,
  typedCalculation,
} from "./calculator";
import { FEE_ITEMS } from "./fee-item";
import { FEE_MATTER_IDS, itemsOf } from "./fee-matter";
import { calculationBody } from "./open-calculation";
import { stateFee } from "./state-fee";

const TODAY = day("2026-11-22");

/** As Next hands over a query. */
function read(query: string) {
  const given: Record<string, string | string[]> = {};
  for (const [name, value] of new URLSearchParams(query)) {
    const before = given[name];
    given[name] = before === undefined ? value : [...(Array.isArray(before) ? before : [before]), value];
  }
  return readCalculation(typedCalculation.parse(given), TODAY);
}
const claim = (amount: string, rest = "") =>
  read(`matter=claim&item=civil.monetary_claim&amount=${encodeURIComponent(amount)}${rest}`);
const totalOf = (query: string): number | null | undefined => {
  const question = read(query)?.question;
  return question === undefined || question === null
    ? undefined
    : stateFee(question, BUILT_IN_SCHEDULES).total;
};

describe("an address", () => {
  test.each(["", "matter=", "matter=constructor", "matter=nonsense", "item=civil.divorce"])(
    "without a matter asks for it: %s",
    (query) => {
      expect(read(query)).toBeNull();
    },
  );

  test("with a matter asks its questions, with today and without faults", () => {
    expect(read("matter=claim")).toMatchObject({
      rows: [{ item: "civil.monetary_claim", typed: "" }],
      day: { day: "2026-11-22" },
      faults: [],
      question: null,
    });
  });

  test("with answers asks the law", () => {
    expect(totalOf("matter=claim&item=civil.monetary_claim&amount=1000.00")).toBe(8_000);
    expect(totalOf("matter=claim&item=civil.monetary_claim&amount=1000.01")).toBe(15_000);
    expect(
      totalOf("matter=claim&item=civil.monetary_claim&amount=900&item=civil.non_monetary_claim&amount="),
    ).toBe(38_000);
    expect(totalOf("matter=services&item=services.copy_page&amount=12")).toBe(168);
    expect(totalOf("matter=services&item=services.certificate&amount=")).toBe(285);
    expect(totalOf("matter=administrative&item=administrative.application&amount=")).toBe(3_000);
    expect(totalOf("matter=claim&item=civil.divorce&amount=")).toBeNull();
    expect(totalOf("matter=claim&item=civil.monetary_claim&amount=1000&date=2025-03-31")).toBe(15_000);
  });

  test("may carry a ground, which counts only where the law that gives it does", () => {
    expect(totalOf("matter=claim&item=civil.monetary_claim&amount=900&exemption=1:16")).toBe(0);
    expect(
      read("matter=administrative&item=administrative.application&amount=&exemption=1:16")?.exemption,
    ).toBeNull();
  });

  test("that asks for another line gets it, and no answer and no faults", () => {
    const added = claim("", "&add=1");
    expect(added).toMatchObject({ faults: [], question: null });
    expect(added?.rows).toHaveLength(2);
    const many = Array.from({ length: 30 }, () => "&item=civil.divorce&amount=").join("");
    expect(read(`matter=claim${many}&add=1`)?.rows).toHaveLength(20);
  });

  test("of criminal proceedings asks nothing and answers nothing", () => {
    for (const query of ["matter=criminal", "matter=criminal&item=civil.monetary_claim&amount="])
      expect(read(query)).toMatchObject({ rows: [], faults: [], question: null });
  });

  test("read in the other language asks no more than here", () => {
    const begun = read("matter=claim");
    const wrong = claim("1e9");
    if (begun === null || wrong === null) throw new Error("No calculation");
    expect(pageQuery(begun)).toBe("matter=claim");
    expect(read(pageQuery(wrong))?.faults).toEqual(wrong.faults);
  });

  test.each(["bogus", "services.copy_page", "constructor", "civil.monetary_claim ", "<b>"])(
    "of an item that its matter does not have names it and answers nothing: %s",
    (given) => {
      const query = `matter=claim&item=${encodeURIComponent(given)}&amount=1000`;
      expect(read(query)).toMatchObject({
        rows: [{ stranger: given, typed: "1000", amountCents: undefined }],
        faults: [{ id: "item-1", code: "unknownChoice", params: { given } }],
        question: null,
      });
    },
  );

  test("of one strange item among others names its line and withholds all", () => {
    const query =
      "matter=claim&item=civil.monetary_claim&amount=900&item=bogus&amount=5&item=&amount=7&exemption=1:99&if=gold";
    const calculation = read(query);
    expect(calculation?.question).toBeNull();
    expect(calculation?.faults).toEqual([
      { id: "item-2", code: "unknownChoice", params: { given: "bogus" } },
      { id: "item-3", code: "chooseOne" },
      { id: "exemption", code: "unknownChoice", params: { given: "1:99" } },
      { id: "if", code: "unknownChoice", params: { given: "gold" } },
    ]);
    if (calculation === null) throw new Error("No calculation");
    // The other language names the same lines.
    expect(read(pageQuery(calculation))?.faults.slice(0, 3)).toEqual(calculation.faults.slice(0, 3));
  });

  test.each(["1:99", "2", "1", "x", "3:1", "1:3:4"])("of an unknown ground answers nothing: %s", (given) => {
    expect(claim("900", `&exemption=${given}`)).toMatchObject({
      exemption: null,
      faults: [{ id: "exemption", code: "unknownChoice", params: { given } }],
      question: null,
    });
  });

  test("from before may still name the other side's advocate", () => {
    expect(claim("900", "&if=advocate")).toMatchObject({ faults: [] });
    expect(totalOf("matter=claim&item=civil.monetary_claim&amount=900&if=advocate")).toBe(8_000);
  });

  test("says which matter there is not", () => {
    const strange = (matter: string) => strangeMatter(typedCalculation.parse({ matter }));
    expect(["", "claim", "criminal", "bogus", "constructor"].map(strange)).toEqual([
      null,
      null,
      null,
      "bogus",
      "constructor",
    ]);
  });

  test("asking for security pays for that application, too", () => {
    expect(claim("900", "&if=security")?.question?.claims).toMatchObject([
      {},
      { item: "civil.securing_claim" },
    ]);
  });
});

describe("more lines than a calculation has", () => {
  const lines = (count: number): string => "&item=civil.monetary_claim&amount=100".repeat(count);

  test("are refused whole, here and in the other language", () => {
    expect(totalOf(`matter=claim${lines(20)}`)).toBe(160_000);
    for (const count of [21, 60]) {
      const calculation = read(`matter=claim${lines(count)}`);
      expect(calculation).toMatchObject({
        surplus: count - 20,
        faults: [{ id: "rows", code: "tooManyRows", params: { max: 20 } }],
        question: null,
      });
      if (calculation === null) throw new Error("No calculation");
      expect(calculation.rows).toHaveLength(20);
      expect(read(pageQuery(calculation))).toEqual(
        read(`${calculationQuery(calculation)}${"&item=&amount=".repeat(count - 20)}`),
      );
      expect(read(pageQuery(calculation))?.faults).toEqual(calculation.faults);
    }
  });

  test("are not added one by one, either", () => {
    expect(read(`matter=claim${lines(19)}&add=1`)).toMatchObject({ surplus: 0, faults: [] });
    expect(read(`matter=claim${lines(20)}&add=1`)).toMatchObject({
      surplus: 1,
      faults: [{ code: "tooManyRows" }],
    });
  });

  test("a sum without an item is a line, too", () => {
    const query = "matter=claim&item=civil.monetary_claim&amount=100&amount=5000";
    expect(read(query)).toMatchObject({ faults: [{ id: "item-2", code: "chooseOne" }], question: null });
  });
});

describe("what was typed wrongly", () => {
  test.each([
    ["", "notAnAmount"],
    ["-1", "amountNegative"],
    ["\u22121 250,50", "amountNegative"],
    ["-1e9", "amountNegative"],
    ["1e9", "amountTooLarge"],
    ["1e3", "notAnAmount"],
    ["one", "notAnAmount"],
    ["10\u0000000", "notAnAmount"],
    ["١٢", "notAnAmount"],
    ["1.250", "ambiguousAmount"],
    ["12,345.678", "notAnAmount"],
    ["0", "amountZero"],
    ["99999999999", "amountTooLarge"],
    ["99999999999999", "amountTooLarge"],
    ["9".repeat(5_000), "amountTooLarge"],
    ["9999999999", "amountTooLarge"],
    [`1000.00${" ".repeat(60)}5`, "notAnAmount"],
  ])("stays and is named: %s", (typed, code) => {
    expect(claim(typed)).toMatchObject({
      rows: [{ typed: expect.stringContaining(typed.replaceAll("\u0000", "\uFFFD").slice(0, 59)) }],
      faults: [{ id: "amount-1", code }],
      question: null,
    });
  });

  test("grouped digits that mean one sum only are read", () => {
    expect(claim("12,345.67")?.rows).toMatchObject([{ amountCents: 1_234_567 }]);
  });

  test.each([
    ["&date-day=31&date-month=2&date-year=2026", "impossibleDate"],
    ["&date-day=x&date-month=2&date-year=2026", "notADate"],
    ["&date-day=1&date-month=&date-year=2026", "dateIncomplete"],
    ["&date-day=1&date-month=1&date-year=0001", "yearOutOfRange"],
    ["&date=2026-02-30", "impossibleDate"],
    ["&date=tomorrow", "dateIncomplete"],
  ])("a day that there is not: %s", (date, code) => {
    expect(claim("5", date)).toMatchObject({ faults: [{ id: "date", code }], question: null });
  });

  test.each(["0", "-1", "1,5", "٣", "10001", "1e3"])("a number of pages: %s", (typed) => {
    const query = `matter=services&item=services.copy_page&amount=${encodeURIComponent(typed)}`;
    expect(read(query)?.faults).toEqual([{ id: "amount-1", code: "notACount" }]);
  });

  test.each([
    ["an item", "matter=claim&item=LONG&amount=5", "civil.monetary_claim", "item-1"],
    ["a ground", "matter=claim&item=civil.divorce&amount=&exemption=LONG", "1:16", "exemption"],
    ["a day", "matter=claim&item=civil.divorce&amount=&date=LONG", "2026-11-22", "date"],
    ["a number", "matter=services&item=services.copy_page&amount=LONG", "5", "amount-1"],
  ])("a field too long is not taken for its beginning: %s", (_, query, start, id) => {
    const long = encodeURIComponent(`${start}${" ".repeat(70)}x`);
    const calculation = read(query.replace("LONG", long));
    expect(calculation?.faults.map((fault) => fault.id)).toEqual([id]);
    expect(calculation?.question).toBeNull();
  });

  test("a sum that is wrong beside a claim that has one is named, beside another it does no harm", () => {
    expect(read("matter=claim&item=civil.labour_claim&amount=x")?.faults).toMatchObject([{ id: "amount-1" }]);
    expect(read("matter=claim&item=civil.non_monetary_claim&amount=5000")?.question?.claims).toEqual([
      { item: "civil.non_monetary_claim", amountCents: undefined, quantity: undefined },
    ]);
  });

  test("every fault is named with its line", () => {
    const lines =
      "matter=claim&item=civil.monetary_claim&amount=x&item=civil.divorce&amount=x&item=civil.monetary_claim&amount=";
    expect(read(lines)?.faults.map(({ id }) => id)).toEqual(["amount-1", "amount-3"]);
  });

  test("is not kept when it is longer than anything that is typed", () => {
    expect(claim("9".repeat(5_000))?.rows[0]?.typed.length).toBeLessThan(100);
  });
});

describe("a calculation", () => {
  const WHOLE =
    "matter=claim&date=2026-11-01&item=civil.monetary_claim&amount=1250.50&item=civil.non_monetary_claim&amount=&exemption=4&if=complex&if=security";

  test("is its address, again and again", () => {
    const calculation = read(WHOLE);
    if (calculation === null) throw new Error("No calculation");
    expect(decodeURIComponent(calculationQuery(calculation))).toBe(WHOLE);
    expect(read(calculationQuery(calculation))).toEqual(read(WHOLE.replace("1250.50", "1250.50")));
  });

  test("asks the open API the very same question", () => {
    for (const query of [
      WHOLE,
      "matter=services&item=services.copy_page&amount=3",
      WHOLE.replace("exemption=4", "exemption=1:2"),
    ]) {
      const question = read(query)?.question;
      if (question === undefined || question === null) throw new Error("No question");
      const asked = calculationBody.parse(JSON.parse(JSON.stringify(openBody(question))));
      expect(stateFee(asked, BUILT_IN_SCHEDULES)).toEqual(stateFee(question, BUILT_IN_SCHEDULES));
    }
  });

  test("can be made of every item in force", () => {
    const offered = new Set(FEE_MATTER_IDS.flatMap((matter) => itemsOf(matter)));
    const left = FEE_ITEMS.filter((item) => !offered.has(item) && !item.includes("office_"));
    // It is no fee: the panel of the whole risk names it.
    expect(left).toEqual(["civil.loss_security"]);
  });
});
