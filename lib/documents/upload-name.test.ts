import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { distinctName, uploadName } from "./upload-name";

const code = fc.oneof(
  fc.integer({ min: 0, max: 0x24ff }),
  fc.constantFrom(0x2e, 0x2f, 0x20, 0xd800, 0x202e, 0xfeff, 0x0301, 0x1f600),
);
const anything = fc.array(code, { maxLength: 300 }).map((codes) => String.fromCodePoint(...codes));

describe("the name of an upload", () => {
  test.each([
    ["rēķins.pdf", "rēķins.pdf"],
    ["Rēķins 2026.PDF", "Rēķins 2026.pdf"],
    ["../../etc/passwd.txt", "passwd.txt"],
    ["C:\\Users\\Ilze\\rekins.pdf", "rekins.pdf"],
    ["a\u0000b\u001b.pdf", "ab.pdf"],
    ["invoice\u202efdp.exe", "invoicefdp.exe"],
    ['a"b<c>|?*.pdf', "a_b_c____.pdf"],
    ["CON.pdf", "_CON.pdf"],
    [".pdf", ""],
    ["   ", ""],
    ["", ""],
    ["be\u0304rzs.txt", "bērzs.txt"],
    [`${"x".repeat(300)}.pdf`, `${"x".repeat(120)}.pdf`],
    ["archive.tar.pdf", "archive.tar.pdf"],
    ["without ending", "without ending"],
  ])("%j", (given, kept) => {
    expect(uploadName(given)).toBe(kept);
  });

  test("whatever is sent, nothing hostile is left", () => {
    fc.assert(
      fc.property(anything, (given) => {
        const name = uploadName(given);
        expect(name).not.toMatch(/[/\\:*?"<>|\p{C}]/u);
        expect(name.startsWith(".")).toBe(false);
        expect(uploadName(name)).toBe(name);
      }),
    );
  });
});

test("two files never share a name", () => {
  expect(distinctName("a.pdf", [])).toBe("a.pdf");
  expect(distinctName("a.pdf", ["A.PDF"])).toBe("a (2).pdf");
  expect(distinctName("a.pdf", ["a.pdf", "a (2).pdf"])).toBe("a (3).pdf");
});
