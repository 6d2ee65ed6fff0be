import { expect, test } from "vitest";
import { forgetPeak, memoryOf } from "./process-memory";

test("the peak is counted from where it was forgotten, and remembers what is let go again", () => {
  forgetPeak(process.pid);
  const before = memoryOf(process.pid);
  const filled = Buffer.alloc(50_000_000, 1);
  const after = memoryOf(process.pid);
  expect(filled.length).toBe(50_000_000);
  expect(before.now).toBeGreaterThan(0);
  expect(after.peak - before.now).toBeGreaterThan(40_000_000);
});
