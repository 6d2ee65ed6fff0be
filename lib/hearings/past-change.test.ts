import { describe, expect, test } from "vitest";
import { hearingBefore } from "./past-change";
import { testListedHearing } from "./test-listed-hearing";

const NAMES = { courts: new Map(), houses: new Map() };
const hearing = testListedHearing({ endsAt: new Date("2026-12-08T09:30:00Z") });

describe("a hearing as it was before a change", () => {
  test("begun at another hour it ended at another, which nobody kept", () => {
    const before = hearingBefore(hearing, { startsAt: "2026-12-01T08:00:00.000Z" }, NAMES);
    expect(before).toMatchObject({
      startsAt: new Date("2026-12-01T08:00:00Z"),
      day: "2026-12-01",
      endsAt: null,
    });
  });

  test("in another hall it ended when it ends now", () => {
    expect(hearingBefore(hearing, { hall: "3" }, NAMES)).toEqual({ ...hearing, hall: "3" });
  });
});
