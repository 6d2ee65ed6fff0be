import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { SANDBOX_PEOPLE } from "@/sandbox/people";
import { agreement } from "./agreement";
import { bankAccount, hasIbanCheck } from "./bank-account";
import { caseNumber } from "./case-number";
import { choice } from "./choice";
import { date } from "./date";
import { email } from "./email";
import { files } from "./files";
import { longText } from "./long-text";
import { money } from "./money";
import { optional } from "./optional";
import { looksMistyped, personalCode } from "./personal-code";
import { phone } from "./phone";
import { isRegistrationNumber, registrationNumber } from "./registration-number";
import { readTyped as read } from "./test-read";
import { text } from "./text";

/** Letters, controls, marks of direction, halves of characters. */
const code = fc.oneof(
  fc.integer({ min: 0, max: 0x24ff }),
  fc.constantFrom(0xd800, 0x202e, 0xfeff, 0x0301, 0x1f600),
);
const anything = fc.array(code, { maxLength: 300 }).map((codes) => String.fromCodePoint(...codes));

describe("text", () => {
  test.each([
    ["  Anna \t Bērza ", "Anna Bērza"],
    ["Be\u0304rzin\u0327s\u030c", "Bērziņš"],
    ["soft\u00adhyphen\u200b", "softhyphen"],
    ["", ["required"]],
    ["   ", ["required"]],
    [undefined, ["required"]],
    [{ toString: "x" }, ["required"]],
    [["a"], ["required"]],
    ["a\u0000b", ["controlCharacters"]],
    ["a\u001bb", ["controlCharacters"]],
    ["user\u202egnp.exe", ["controlCharacters"]],
    ["\ud800", ["controlCharacters"]],
    ["x".repeat(201), ["tooLong"]],
    ["<script>alert(1)</script>", "<script>alert(1)</script>"],
    ["'; DROP TABLE draft; --", "'; DROP TABLE draft; --"],
    ["👩‍⚖️ Ķēniņa", ["unprintable"]],
    ["Ķēniņa\u200d", "Ķēniņa"],
    ["\uf0b7 punkts", ["unprintable"]],
    ["„Būve” – 3\u00a0000\u2009€ № 5, Кеша", "„Būve” – 3 000 € № 5, Кеша"],
  ])("%j", (typed, meant) => {
    expect(read(text(), typed)).toEqual(meant);
  });

  test("whatever is typed, a long text is understood or refused with one code", () => {
    fc.assert(
      fc.property(anything, (typed) => {
        const meant = read(longText({ max: 200 }), typed);
        expect(
          typeof meant === "string"
            ? meant.length <= 200 && meant === meant.normalize("NFC")
            : (meant as unknown[]).length === 1,
        ).toBe(true);
      }),
    );
  });

  test("line breaks of every system become one", () => {
    expect(read(longText(), "a\r\nb\rc\nd")).toBe("a\nb\nc\nd");
  });
});

describe("case number", () => {
  test.each([
    ["c33 3599 26", "C33359926"],
    ["C-3599-26/38", "C-3599-26/38"],
    ["A42-01234-22/5", "A42-01234-22/5"],
    ["A420201026", "A420201026"],
    ["SKC-12/2024", "SKC-12/2024"],
    ["11096012324", "11096012324"],
    ["", ["required"]],
    ["123", ["notACaseNumber"]],
    ["1234567", ["notACaseNumber"]],
    ["C30000012X", ["notACaseNumber"]],
    ["C-1/2", ["notACaseNumber"]],
    ["C/-/-/-", ["notACaseNumber"]],
    ["rēķins 12345", ["notACaseNumber"]],
    [`C${"1".repeat(40)}`, ["notACaseNumber"]],
  ])("%s", (typed, meant) => {
    expect(read(caseNumber(), typed)).toEqual(meant);
  });
});

describe("personal code", () => {
  test.each([
    ["324871-50936", "324871-50936"],
    ["32487150936", "324871-50936"],
    [" 140947 11046 ", "140947-11046"],
    ["311299-12345", "311299-12345"],
    ["320000-00000", "320000-00000"],
    ["", ["required"]],
    ["321299-1234", ["notAPersonalCode"]],
    ["001299-12345", ["notAPersonalCode"]],
    ["011399-12345", ["notAPersonalCode"]],
    ["011299-32345", ["notAPersonalCode"]],
    ["٣٢٤٨٧١-٥٠٩٣٦", ["notAPersonalCode"]],
  ])("%s", (typed, meant) => {
    expect(read(personalCode(), typed)).toEqual(meant);
  });

  test("the check digit warns of old codes only", () => {
    expect(SANDBOX_PEOPLE.map(({ personalCode: code }) => looksMistyped(code))).toEqual(
      SANDBOX_PEOPLE.map(() => false),
    );
    expect(looksMistyped("140947-11047")).toBe(true);
    expect(looksMistyped("324871-50937")).toBe(false);
  });

  test("one wrong digit of an old code is noticed", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 0, max: 9 }), (place, digit) => {
        const digits = Array.from("14094711046");
        if (digits[place] === String(digit)) return;
        digits[place] = String(digit);
        expect(looksMistyped(digits.join(""))).toBe(true);
      }),
    );
  });
});

describe("registration number", () => {
  test.each([
    ["90000050138", "90000050138"],
    ["LV 90000068892", "90000068892"],
    ["40003032949", "40003032949"],
    ["", ["required"]],
    ["90000050139", ["registrationNumberWrong"]],
    ["10000050138", ["registrationNumberWrong"]],
    ["9000005013", ["notARegistrationNumber"]],
  ])("%s", (typed, meant) => {
    expect(read(registrationNumber(), typed)).toEqual(meant);
  });

  test("one wrong digit is noticed", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 }), fc.integer({ min: 0, max: 9 }), (place, digit) => {
        const digits = Array.from("90000050138");
        if (digits[place] === String(digit)) return;
        digits[place] = String(digit);
        expect(isRegistrationNumber(digits.join(""))).toBe(false);
      }),
    );
  });
});

describe("bank account", () => {
  test.each([
    ["LV97 HABA 0551 0000 0001 7", "LV97HABA0551000000017"],
    ["lv97haba0551000000017", "LV97HABA0551000000017"],
    ["DE89 3704 0044 0532 0130 00", "DE89370400440532013000"],
    ["GB29 NWBK 6016 1331 9268 19", "GB29NWBK60161331926819"],
    ["NO93 8601 1117 947", "NO9386011117947"],
    ["", ["required"]],
    ["12345", ["notAnIban"]],
    ["LV97HABA055100000001", ["notALatvianIban"]],
    ["LV97HABA0551000000018", ["ibanCheck"]],
    ["DE89370400440532013001", ["ibanCheck"]],
  ])("%s", (typed, meant) => {
    expect(read(bankAccount(), typed)).toEqual(meant);
  });

  test("a wrong digit and two swapped ones are noticed", () => {
    const right = "LV97HABA0551000000017";
    fc.assert(
      fc.property(fc.integer({ min: 8, max: 20 }), fc.integer({ min: 0, max: 9 }), (place, digit) => {
        const signs = Array.from(right);
        signs[place] = String(digit);
        expect(hasIbanCheck(signs.join(""))).toBe(signs.join("") === right);
      }),
    );
    expect(hasIbanCheck("LV97HABA0515000000017")).toBe(false);
  });

  test("the accounts of the sandbox are accounts", () => {
    for (const { bankAccount: account } of SANDBOX_PEOPLE) {
      if (account !== null) expect(read(bankAccount(), account)).toBe(account);
    }
  });
});

test.each([
  [email(), " Ilze@Example.com ", "Ilze@Example.com"],
  [email(), "jānis@piemērs.lv", "jānis@piemērs.lv"],
  [email(), "ilze", ["notAnEmail"]],
  [email(), "a@b", ["notAnEmail"]],
  [email(), "a b@c.lv", ["notAnEmail"]],
  [email(), "a@b..lv", ["notAnEmail"]],
  [email(), `${"a".repeat(250)}@b.lv`, ["tooLong"]],
  [phone(), "20000001", "+37120000001"],
  [phone(), "+371 2000-0001", "+37120000001"],
  [phone(), "00371 67000000", "+37167000000"],
  [phone(), "+49 (30) 1234567", "+49301234567"],
  [phone(), "112", ["notAPhone"]],
  [phone(), "+371 CALL", ["notAPhone"]],
  [choice("yes", "no"), "yes", "yes"],
  [choice("yes", "no"), "maybe", ["chooseOne"]],
  [choice("yes", "no"), "", ["chooseOne"]],
  [agreement(), "yes", true],
  [agreement(), "", ["mustAgree"]],
  [optional(money()), "", null],
  [optional(money()), undefined, null],
  [optional(money()), "5", 500],
  [optional(money()), "five", ["notAnAmount"]],
  [optional(date()), { day: "", month: " ", year: "" }, null],
  [optional(date()), { day: "1", month: "", year: "" }, ["dateIncomplete"]],
])("field %#", (field, typed, meant) => {
  expect(read(field, typed)).toEqual(meant);
});

describe("files", () => {
  const file = (purpose: string) => ({ id: purpose, purpose });

  test("are offered the usual purposes, or exactly those that the form names", () => {
    expect(files().widget).toMatchObject({
      purposes: ["evidence", "powerOfAttorney", "other"],
      required: [],
    });
    expect(files({ purposes: ["deed", "other"], required: ["paymentProof"] }).widget).toMatchObject({
      purposes: ["paymentProof", "deed", "other"],
      required: ["paymentProof"],
    });
  });

  test("need none unless a purpose is required; then its file must be there", () => {
    expect(read(files(), undefined)).toEqual([]);
    const field = files({ required: ["deed", "paymentProof"] });
    expect(field.isOptional).toBe(false);
    expect(read(field, [file("other")])).toEqual(["fileOfPurposeMissing", "fileOfPurposeMissing"]);
    expect(read(field, [file("deed")])).toEqual(["fileOfPurposeMissing"]);
    const both = [file("paymentProof"), file("deed")];
    expect(read(field, both)).toEqual(both);
  });
});
