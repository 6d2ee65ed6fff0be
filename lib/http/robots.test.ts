import { describe, expect, test } from "vitest";
import { robotsText } from "./robots";

/** As a search engine reads it (RFC 9309): of the rules that fit, the longest holds. */
function mayRead(text: string, path: string): boolean {
  const rules = [...text.matchAll(/^(Allow|Disallow): (\S+)$/gm)].map(([, kind, place = ""]) => ({
    kind,
    place,
  }));
  const [longest] = rules
    .filter(({ place }) => new RegExp(`^${place.replaceAll(".", "\\.").replaceAll("*", ".*")}`).test(path))
    .sort((one, other) => other.place.length - one.place.length);
  return longest?.kind !== "Disallow";
}

describe("the real portal", () => {
  const text = robotsText("production");

  test.each([
    "/lv",
    "/en/hearings?court=RPT",
    "/lv/forms",
    "/en/forms/simplified-money-claim",
    "/lv/follows",
  ])("%s may be found", (path) => {
    expect(mayRead(text, path)).toBe(true);
  });

  test.each(["/api/open/v1/hearings", "/api/open/v1/openapi.json"])("%s may be found", (path) => {
    expect(mayRead(text, path)).toBe(true);
  });

  test.each([
    "/lv/cases",
    "/en/cases/1/documents",
    "/lv/account/email",
    "/lv/forms/simplified-money-claim/begin",
    "/en/sign-in?return=%2Fen%2Fcases",
    "/en/follows/confirm?token=x",
    "/lv/problem/notFound",
    "/api/drafts",
    "/api/follows",
  ])("%s may not", (path) => {
    expect(mayRead(text, path)).toBe(false);
  });
});

test.each(["/", "/lv", "/en/hearings", "/api/open/v1/hearings"])("a demo keeps %s to itself", (path) => {
  expect(mayRead(robotsText("demo"), path)).toBe(false);
});
