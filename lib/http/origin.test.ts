import { expect, test } from "vitest";
import { isOwnOrigin } from "./origin";

const OWN = "https://portal.example";

test.each([
  ["our own page", "POST", { origin: OWN }, true],
  ["our own page in a newer browser", "POST", { origin: OWN, "sec-fetch-site": "same-origin" }, true],
  ["no origin", "POST", {}, false],
  ["a hidden origin", "POST", { origin: "null" }, false],
  ["another site", "POST", { origin: "https://evil.example" }, false],
  [
    "another site that forges the host",
    "POST",
    { origin: "https://evil.example", "x-forwarded-host": "evil.example" },
    false,
  ],
  ["a sibling site", "POST", { origin: OWN, "sec-fetch-site": "same-site" }, false],
  ["another scheme", "DELETE", { origin: "http://portal.example" }, false],
  ["reading", "GET", {}, true],
])("%s", (_, method, headers, own) => {
  expect(isOwnOrigin(method, new Headers(headers), OWN)).toBe(own);
});
