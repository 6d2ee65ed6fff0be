import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { pathInLanguage, safeReturnPath } from "./return-path";

const HOME = "/lv/cases";

describe("a path to come back to", () => {
  test.each([
    "/lv/cases",
    "/en/forms/simplified-money-claim/0199aaaa-bbbb-7ccc-8ddd-eeeeeeeeeeee/claim",
    "/lv/cases?page=2",
    "/lv",
    "/en?x=%C4%81",
    "/api/filings/0199aaaa-bbbb-7ccc-8ddd-eeeeeeeeeeee/signed?signature=abc",
  ])("%s is ours", (path) => {
    expect(safeReturnPath(path, "lv")).toBe(path);
  });

  test.each([
    "https://evil.example/lv/cases",
    "//evil.example",
    "//evil.example/lv",
    "/\\evil.example",
    "\\\\evil.example",
    "/lv\\..\\..\\evil",
    "/lv//evil.example",
    "/lv/..//evil.example",
    "/lv/../../evil",
    "/lv/./cases",
    "/lv/%2e%2e/evil",
    "/lv/%5cevil",
    "http:evil.example",
    "javascript:alert(1)",
    "data:text/html,x",
    "/lv/cases\r\nset-cookie: a=b",
    "/lv/cases\u0000",
    "\t//evil.example",
    " /lv/cases",
    "/lv@evil.example",
    "/lv:80",
    "/／evil.example",
    "/lv/｡｡/evil",
    "/lvx/cases",
    "/de/cases",
    "lv/cases",
    "",
    `/lv/${"a".repeat(600)}`,
    "/lv/sign-in?return=/lv/sign-in",
    "/lv/signed-out",
    "/api",
    "/api/auth/callback/national?code=x",
    "/api/identity/my-data",
  ])("%j is not", (path) => {
    expect(safeReturnPath(path, "lv")).toBe(HOME);
  });

  test("a question mark with nothing behind it is left out", () => {
    expect(safeReturnPath("/en/hearings?", "lv")).toBe("/en/hearings");
    expect(safeReturnPath("/en/hearings??", "lv")).toBe(HOME);
  });

  test.each([null, undefined])("%s leads to the cases", (nothing) => {
    expect(safeReturnPath(nothing, "en")).toBe("/en/cases");
  });

  test("whatever passes stays on our origin and is the path that it says", () => {
    const parts = fc.constantFrom(
      "/",
      "\\",
      "lv",
      "en",
      "api",
      "..",
      ".",
      "@",
      ":",
      "evil.example",
      "%2f",
      "%5c",
      "?",
      "x=1",
      "#",
      " ",
      "\t",
      "\n",
      "／",
    );
    const texts = fc.oneof(
      fc.string(),
      fc.array(parts, { maxLength: 8 }).map((some) => some.join("")),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const path = safeReturnPath(text, "lv");
        const url = new URL(path, "https://portal.example");
        return url.origin === "https://portal.example" && `${url.pathname}${url.search}` === path;
      }),
      { numRuns: 1000 },
    );
  });
});

describe("the same page in another language", () => {
  test.each([
    ["/lv/cases?page=2", "/en/cases?page=2"],
    ["/lv", "/en"],
    ["/en/cases", "/en/cases"],
    ["/api/filings/1/signed", "/api/filings/1/signed"],
  ])("%s", (path, english) => {
    expect(pathInLanguage(path, "en")).toBe(english);
  });
});
