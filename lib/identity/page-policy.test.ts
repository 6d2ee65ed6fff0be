import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { ACCOUNT_AREAS, pageArea } from "./page-area";
import { signedInPolicy, signInPolicy } from "./page-policy";

describe("the area of a page", () => {
  test.each([
    ["/lv/cases", "account"],
    ["/lv/signatures/0199ffff-ffff-7fff-8fff-ffffffffffff", "account"],
    ["/lv/parts/0199ffff-ffff-7fff-8fff-ffffffffffff", "account"],
    ["/en/cases/1/documents", "account"],
    ["/lv/account", "account"],
    ["/lv/filings/1", "account"],
    ["/lv/dues/1", "account"],
    ["/lv/forms/simplified-money-claim/1/claim", "account"],
    ["/lv/forms/simplified-money-claim/begin", "account"],
    ["/lv/forms/simplified-money-claim/fit", "public"],
    ["/lv/forms/simplified-money-claim/fitting", "account"],
    ["/lv/forms/simplified-money-claim", "public"],
    ["/lv/forms", "public"],
    ["/lv/casesx", "public"],
    ["/lv/sign-in", "signIn"],
    ["/en", "public"],
    ["/", "public"],
  ])("%s is %s", (path, area) => {
    expect(pageArea(path)).toBe(area);
  });
});

test("the proxy sees every page that is somebody's own", () => {
  expect(readFileSync("proxy.ts", "utf8")).toContain(`:area(${ACCOUNT_AREAS.join("|")})`);
});

describe("the policy of signed-in pages", () => {
  const policy = signedInPolicy({
    nonce: "abc",
    formTargets: ["https://login.example", "https://login.example"],
    isDevelopment: false,
  });

  test("runs only scripts that carry the number", () => {
    expect(policy).toContain("script-src 'nonce-abc' 'strict-dynamic';");
    expect(policy).not.toMatch(/unsafe|\*/);
  });

  test("lets forms lead where they must, each named once", () => {
    expect(policy).toContain("form-action 'self' https://login.example;");
  });

  test.each([
    "default-src 'none'",
    "style-src 'self'",
    "base-uri 'none'",
    "object-src 'none'",
    "frame-ancestors 'none'",
  ])("%s", (rule) => {
    expect(policy).toContain(rule);
  });
});

test("the sign-in page runs no script", () => {
  expect(signInPolicy(["https://login.example"])).toContain("script-src 'none'");
});
