import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { archiveBaseKey, caseNumberKey, numberKeys } from "./case-number-key";

describe("the key of a number", () => {
  test.each([
    ["C33359926", "C33359926"],
    ["c33 3599 26", "C33359926"],
    ["С33359926", "C33359926"],
    ["C‑3599–26/38", "C35992638"],
    ["C-3599-26/38", "C35992638"],
    ["C3599-26/38", "C35992638"],
    ["SKK-8/2026", "SKK82026"],
    ["ѕкк-8/2026", "SKK82026"],
    ["1A/25/2802", "1A252802"],
    ["99330012326", "99330012326"],
    ["Ａ４２０２０１０２４", "A420201024"],
    ["  AA43-0138-26/5. ", "AA430138265"],
    ["№ C33359926", "C33359926"],
  ])("%s", (typed, key) => {
    expect(caseNumberKey(typed)).toBe(key);
  });

  test.each(["", " ", "--/", "C", "12", "ABC", "C3335<b>", "lieta", "1".repeat(41), "šķērsiela 5"])(
    "%j is none",
    (typed) => {
      expect(caseNumberKey(typed)).toBeNull();
      expect(numberKeys(typed)).toEqual([]);
    },
  );

  test("no spelling of a number changes its key", () => {
    const digits = fc.stringMatching(/^[0-9]{1,5}$/);
    const separator = fc.constantFrom("", " ", "-", "–", "—", "‑", "−", "/", ".", " / ");
    const letter = fc.constantFrom("C", "A", "AA", "SKC", "K");
    const turn = fc.constantFrom(
      (text: string) => text,
      (text: string) => text.toLowerCase(),
      (text: string) => text.replaceAll("C", "С").replaceAll("A", "А"),
    );
    fc.assert(
      fc.property(
        letter,
        fc.array(digits, { minLength: 1, maxLength: 3 }),
        separator,
        turn,
        (head, parts, between, spell) => {
          const plain = `${head}${parts.join("")}`;
          fc.pre(plain.length >= 3);
          expect(caseNumberKey(spell([head, ...parts].join(between)))).toBe(plain);
        },
      ),
    );
  });

  test("whatever is typed gives a key of capitals and figures, or none; and never takes long", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), (typed) => {
        const key = caseNumberKey(typed);
        expect(key === null || /^[0-9A-Z]{3,40}$/.test(key)).toBe(true);
      }),
    );
    expect(caseNumberKey("-".repeat(100_000))).toBeNull();
  });
});

test.each([
  ["C-3599-26/38", "C359926"],
  ["C–3599–26/5", "C359926"],
  ["SKK-8/2026", null],
  ["1A/25/2802", null],
  ["C33359926", null],
])("%s without the judge's section", (archive, base) => {
  expect(archiveBaseKey(archive)).toBe(base);
});

test.each([
  ["C-42-26/5", ["C42265", "C0042265"]],
  ["C-0042-26/5", ["C0042265"]],
  ["c 42 26 5", ["C42265", "C0042265"]],
  ["AA43-138-26/5", ["AA43138265", "AA430138265"]],
  ["C33359926", ["C33359926"]],
])("%s may be kept as %j", (typed, keys) => {
  expect(numberKeys(typed)).toEqual(keys);
});
