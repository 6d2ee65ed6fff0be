import { expect, test } from "vitest";

import { summary } from "./summary";

test("ends with one line that adds the parts up", () => {
  const text = summary([
    { part: "unit", seconds: 1.2, passed: 10, failed: 0 },
    { part: "e2e", seconds: 61, passed: 5, failed: 2 },
  ]);
  expect(text.trimEnd().split("\n").at(-1)).toBe("15 passed, 2 failed");
  expect(text).toMatch(/^unit +1 s +10 passed +0 failed$/m);
});
