import type { Outcome } from "./outcome";

export type PartResult = Outcome & { part: string; seconds: number };

/** The table at the end, and under it the one line that machines read. */
export function summary(results: PartResult[]): string {
  const rows = results.map(({ part, seconds, passed, failed }) =>
    [
      part.padEnd(14),
      `${seconds.toFixed(0)} s`.padStart(7),
      `${passed} passed`.padStart(12),
      `${failed} failed`.padStart(11),
    ].join(""),
  );
  const passed = total(results, "passed");
  const failed = total(results, "failed");
  return ["", ...rows, "", `${passed} passed, ${failed} failed`, ""].join("\n");
}

export function total(results: Outcome[], kind: keyof Outcome): number {
  return results.reduce((sum, outcome) => sum + outcome[kind], 0);
}
