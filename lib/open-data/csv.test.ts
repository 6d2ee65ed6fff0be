import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { csvOf, DELIMITERS } from "./csv";

describe.each(Object.entries(DELIMITERS))("CSV parted by %s", (_, delimiter) => {
  test("begins with the mark, has a header row and as many cells in each", () => {
    expect(csvOf(["a", "b"], [{ a: "x", b: 1 }, { a: null }], { delimiter })).toBe(
      `\uFEFFa${delimiter}b\r\nx${delimiter}1\r\n${delimiter}\r\n`,
    );
    expect(csvOf(["a"], [{ a: "x" }], { isWhole: false, delimiter })).toBe("x\r\n");
  });

  test("any text stays one cell, and none is a formula", () => {
    const text = fc.oneof(
      fc.string(),
      fc.string({ unit: fc.constantFrom("=", "+", "-", "@", ";", ",", '"', "\t", "\r", "\n", "ā") }),
    );
    fc.assert(
      fc.property(fc.array(fc.record({ a: text, b: text }), { minLength: 1 }), (rows) => {
        const read: { a: string; b: string }[] = parse(csvOf(["a", "b"], rows, { delimiter }), {
          bom: true,
          columns: true,
          delimiter,
        });
        expect(read).toHaveLength(rows.length);
        read.forEach((cells, place) => {
          for (const name of ["a", "b"] as const) {
            expect(cells[name]).not.toMatch(/^[=+\-@\t\r]/);
            expect(cells[name].replace(/^'/, "")).toBe(
              (rows[place]?.[name] ?? "").replaceAll(/\p{Cc}/gu, " ").replace(/^'/, ""),
            );
          }
        });
      }),
    );
  });
});
