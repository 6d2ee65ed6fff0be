import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { PublicHearing, PublicHearingChange } from "@/lib/exchange/shapes";
import { type Mirrored, mirrorStep } from "./mirror-step";
import { publicHearing as hearing } from "./test-public-hearing";

const set = (change: Partial<PublicHearing>, minute: number): PublicHearingChange => ({
  at: new Date(Date.UTC(2026, 10, 1, 8, minute)).toISOString(),
  kind: "changed",
  hearingId: "hearing-1",
  hearing: hearing(change),
});
const withdrawn = (minute: number): PublicHearingChange => ({
  ...set({}, minute),
  kind: "withdrawn",
  hearing: null,
});

const UNKNOWN: Mirrored = { state: "unknown" };
function after(...changes: readonly PublicHearingChange[]): {
  known: Mirrored;
  lines: number;
  hearing: PublicHearing | null;
} {
  let known = UNKNOWN;
  let lines = 0;
  let shown: PublicHearing | null = null;
  for (const change of changes) {
    const step = mirrorStep(known, change);
    if (step === null) continue;
    known = step.known;
    shown = step.hearing;
    lines += 1;
  }
  return { known, lines, hearing: shown };
}

describe("one change", () => {
  test("the first is a setting, whatever it calls itself", () => {
    expect(mirrorStep(UNKNOWN, set({ version: 7 }, 1))?.line).toMatchObject({
      kind: "set",
      before: null,
      after: null,
    });
  });

  test("tells what was otherwise before, and only that", () => {
    const { known } = after(set({}, 1));
    expect(
      mirrorStep(known, set({ version: 2, hall: "5", startsAt: "2026-12-02T08:00:00Z" }, 2))?.line,
    ).toMatchObject({
      kind: "changed",
      before: { hall: "4", startsAt: "2026-12-01T08:00:00.000Z" },
      after: { hall: "5", startsAt: "2026-12-02T08:00:00.000Z" },
    });
    expect(mirrorStep(known, set({ version: 2, subject: "Par citu" }, 2))?.line).toMatchObject({
      before: {},
      after: {},
    });
  });

  test("of a closed hearing nothing is kept that may not be, even if it was sent", () => {
    const { hearing: kept } = after(set({ isClosed: true }, 1));
    expect(kept).toMatchObject({
      processKind: null,
      caseNumber: null,
      archiveNumber: null,
      judge: null,
      subject: null,
    });
    const { known } = after(set({}, 1));
    const line = mirrorStep(known, set({ version: 2, isClosed: true }, 2))?.line;
    expect(line).toMatchObject({ before: { isClosed: false }, after: { isClosed: true } });
    expect(JSON.stringify(line)).not.toContain("Ābele");
  });

  test("a subject in which a personal code stands is left out", () => {
    expect(after(set({ subject: "Par 010190-12345 parādu" }, 1)).hearing?.subject).toBeNull();
    expect(after(set({ subject: "Par 325678–12345 parādu" }, 1)).hearing?.subject).toBeNull();
    expect(after(set({ subject: "Par 2500 eiro parādu" }, 1)).hearing?.subject).toBe("Par 2500 eiro parādu");
  });
});

describe("order and repetition", () => {
  test("a version that is not higher changes nothing", () => {
    const { known } = after(set({ version: 3 }, 5));
    expect(mirrorStep(known, set({ version: 3, hall: "9" }, 6))).toBeNull();
    expect(mirrorStep(known, set({ version: 2, hall: "9" }, 7))).toBeNull();
  });

  test("what was withdrawn comes back only by a later change", () => {
    const { known } = after(set({}, 1), withdrawn(3));
    expect(mirrorStep(known, set({ version: 2 }, 2))).toBeNull();
    expect(mirrorStep(known, set({ version: 2 }, 3))).toBeNull();
    expect(mirrorStep(known, withdrawn(4))).toBeNull();
    expect(mirrorStep(known, set({ version: 3 }, 4))?.hearing?.version).toBe(3);
    expect(mirrorStep(after(set({ version: 5 }, 9)).known, withdrawn(3))).toBeNull();
  });

  test("however changes come, what is shown at the end is the last one", () => {
    const story = [
      set({}, 1),
      set({ version: 2, hall: "5" }, 2),
      set({ version: 3, status: "cancelled" }, 3),
      withdrawn(4),
    ];
    const told = fc.shuffledSubarray([...story, ...story], { minLength: story.length * 2 });
    fc.assert(
      fc.property(told, (changes) => {
        expect(after(...changes).known).toEqual({ state: "withdrawn", at: new Date(withdrawn(4).at) });
      }),
    );
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...story.slice(0, 3), ...story.slice(0, 3)], { minLength: 6 }),
        (changes) => {
          expect(after(...changes).hearing).toEqual(story[2]?.hearing);
        },
      ),
    );
  });
});
