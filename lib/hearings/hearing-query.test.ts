import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { day } from "@/lib/core/day";
import {
  everythingFrom,
  HEARING_FIELDS,
  MAX_RANGE_DAYS,
  type QueryWorld,
  readHearingQuery,
  type TypedHearingQuery,
  typedDay,
  typedHearingQuery,
} from "./hearing-query";

const today = day("2026-11-23");
const world: QueryWorld = {
  today,
  isCourt: (id) => ["RPT", "KRT"].includes(id),
  courtOfCourthouse: (id) => ({ "RPT-1": "RPT", "KRT-2": "KRT" })[id],
};
const read = (typed: TypedHearingQuery) => readHearingQuery(typed, world);
const faultsOf = (typed: TypedHearingQuery): string[] =>
  read(typed).faults.map(({ field, code }) => `${field} ${code}`);

test("nothing asked is everything from today on", () => {
  expect(read({})).toEqual({ query: everythingFrom(today), faults: [] });
});

test("everything asked at once", () => {
  const typed = {
    court: "rpt",
    courthouse: "RPT-1",
    from: "1.12.2026.",
    to: "2026-12-31",
    judge: "Ābele",
    caseNumber: "c33 3599 26",
    kind: "civil",
    text: "uzturlīdzekļi",
  };
  expect(read(typed)).toEqual({
    query: {
      courtId: "RPT",
      courthouseId: "RPT-1",
      from: "2026-12-01",
      to: "2026-12-31",
      judge: "Ābele",
      caseNumber: "c33 3599 26",
      kind: "civil",
      text: "uzturlīdzekļi",
    },
    faults: [],
  });
});

describe("what is wrong is told by field and not searched for", () => {
  test.each<[TypedHearingQuery, string[]]>([
    [{ court: "XXX" }, ["court unknownCourt"]],
    [{ courthouse: "RPT-99" }, ["courthouse unknownCourthouse"]],
    [{ court: "RPT", courthouse: "KRT-2" }, ["courthouse otherCourthouse"]],
    [{ from: "30.02.2026" }, ["from impossibleDay"]],
    [{ from: "2026-13-01" }, ["from impossibleDay"]],
    [{ to: "rīt" }, ["to impossibleDay"]],
    [{ from: "0000-01-01" }, ["from impossibleDay"]],
    [{ from: "2026-12-10", to: "2026-12-09" }, ["to reversedRange"]],
    [{ from: "2026-12-10", to: "2026-12-10" }, []],
    [{ from: "2026-01-01", to: "2027-02-05" }, []],
    [{ from: "2026-01-01", to: "2027-02-06" }, ["to rangeTooLong"]],
    [{ judge: "x".repeat(101) }, ["judge tooLong"]],
    [{ judge: "x".repeat(100) }, []],
    [{ text: "a\u0000b" }, ["text strangeCharacters"]],
    [{ text: "a\u001bb" }, ["text strangeCharacters"]],
    [{ text: "\ud800" }, ["text strangeCharacters"]],
    [{ caseNumber: "nekas" }, ["caseNumber malformedNumber"]],
    [{ caseNumber: "1".repeat(150) }, ["caseNumber tooLong"]],
    [{ kind: "constitutional" }, ["kind unknownKind"]],
    [
      { court: "XXX", from: "x", kind: "y" },
      ["court unknownCourt", "from impossibleDay", "kind unknownKind"],
    ],
  ])("%j", (typed, faults) => {
    expect(faultsOf(typed)).toEqual(faults);
  });

  test("a hundred days or four hundred: the border itself is allowed", () => {
    expect(MAX_RANGE_DAYS).toBe(400);
  });
});

describe("the first day, where none was asked", () => {
  test("a number is looked for in the whole calendar", () => {
    expect(read({ caseNumber: "C33359926" }).query.from).toBe("1990-01-01");
    expect(faultsOf({ caseNumber: "C33359926", to: "2026-12-31" })).toEqual([]);
    expect(read({ caseNumber: "C33359926", from: "2026-11-01" }).query.from).toBe("2026-11-01");
  });

  test("an end that has passed asks for what was before it", () => {
    expect(read({ to: "2026-11-01" })).toMatchObject({
      query: { from: "2025-09-27", to: "2026-11-01" },
      faults: [],
    });
  });
});

test.each([
  ["12.3.2026.", "2026-03-12"],
  ["12.03.2026", "2026-03-12"],
  [" 1. 1. 2027. ", "2027-01-01"],
  ["12/03/2026", "2026-03-12"],
  ["12-03-2026", "2026-03-12"],
  ["2026-03-12", "2026-03-12"],
  ["29.02.2028", "2028-02-29"],
  ["29.02.2027", null],
  ["1989-12-31", null],
  ["2200-01-01", null],
  ["1.12.26", "2026-12-01"],
  ["12.3.26.", "2026-03-12"],
  ["29.2.27", null],
  ["12.3.026", null],
  ["12.3.6", null],
  ["2026-3-12", null],
])("a day as people write it: %s", (typed, meant) => {
  expect(typedDay(typed)).toBe(meant);
});

describe("whatever stands in an address", () => {
  test("is taken without refusing, one value a field, cut to a length that a page can show", () => {
    expect(typedHearingQuery.parse({ court: ["RPT", "KRT"], text: "  ", judge: 5, other: "x" })).toEqual({
      court: "RPT",
    });
    expect(typedHearingQuery.parse({ text: "x".repeat(10_000_000) }).text).toHaveLength(200);
  });

  test.each(["caseNumber", "judge", "text"] as const)(
    "comes back in %s without what no page may hold",
    (field) => {
      const raw = "\u0000\u0001abc\u0085\tdef\uFFFE\ud800";
      expect(typedHearingQuery.parse({ [field]: raw })).toEqual({ [field]: "abc def" });
      expect(typedHearingQuery.parse({ [field]: "\u0000\u001b" })).toEqual({});
    },
  );

  test("is read without throwing, and is either searched for or told to be wrong", () => {
    const anything = fc.dictionary(
      fc.constantFrom(...HEARING_FIELDS),
      fc.oneof(
        fc.string({ unit: "binary", maxLength: 60 }),
        fc.array(fc.string()),
        fc.integer(),
        fc.constant(null),
      ),
    );
    fc.assert(
      fc.property(anything, (given) => {
        const { query, faults } = read(typedHearingQuery.parse(given));
        expect(query.to === null || query.from <= query.to).toBe(true);
        for (const { field } of faults) expect(HEARING_FIELDS).toContain(field);
      }),
    );
  });

  test("a day and its long spelling are the same day", () => {
    const days = fc.date({ min: new Date("1990-01-02"), max: new Date("2199-12-30"), noInvalidDate: true });
    fc.assert(
      fc.property(days, (instant) => {
        const iso = instant.toISOString().slice(0, 10);
        const [year, month, dayOfMonth] = iso.split("-").map(Number);
        expect(typedDay(iso)).toBe(iso);
        expect(typedDay(`${String(dayOfMonth)}.${String(month)}.${String(year)}.`)).toBe(iso);
      }),
    );
  });
});
