import { describe, expect, test } from "vitest";
import { ABSOLUTE_LIMIT_MS, COOKIE_LIFE_MS, IDLE_LIMIT_MS, IDLE_WARNING_MS } from "./limits";
import { clockOf, WARNING_SECONDS } from "./session-clock";
import { sessionState } from "./session-life";

const start = new Date("2026-11-22T08:00:00Z");
const after = (ms: number): Date => new Date(start.getTime() + ms);
const session = { createdAt: start, lastSeenAt: start, expiresAt: after(ABSOLUTE_LIMIT_MS), revokedAt: null };

describe("a session", () => {
  test.each([
    ["at once", 0, "live"],
    ["a millisecond before the idle limit", IDLE_LIMIT_MS - 1, "live"],
    ["at the idle limit", IDLE_LIMIT_MS, "over"],
    ["a millisecond before its person is forgotten", COOKIE_LIFE_MS - 1, "over"],
    ["after a day", COOKIE_LIFE_MS, "ended"],
  ])("%s", (_, ms, state) => {
    expect(sessionState(session, after(ms))).toBe(state);
  });

  test("ends at the absolute limit, however busy", () => {
    const busy = { ...session, lastSeenAt: after(ABSOLUTE_LIMIT_MS - 1) };
    expect(sessionState(busy, after(ABSOLUTE_LIMIT_MS - 1))).toBe("live");
    expect(sessionState(busy, after(ABSOLUTE_LIMIT_MS))).toBe("over");
  });

  test("that was ended is ended, and its person unknown", () => {
    expect(sessionState({ ...session, revokedAt: after(1) }, after(2))).toBe("ended");
  });

  test("has the promised limits", () => {
    expect([IDLE_WARNING_MS, IDLE_LIMIT_MS, ABSOLUTE_LIMIT_MS].map((ms) => ms / 60_000)).toEqual([
      25, 30, 480,
    ]);
    expect(WARNING_SECONDS).toBe(300);
  });
});

describe("the clock", () => {
  const viewer = { idleUntil: after(IDLE_LIMIT_MS), expiresAt: session.expiresAt };

  test("tells the seconds to the nearer limit", () => {
    expect(clockOf(viewer, start)).toEqual({ secondsLeft: 1800, canBeExtended: true });
    const late = { idleUntil: after(ABSOLUTE_LIMIT_MS + 1000), expiresAt: after(ABSOLUTE_LIMIT_MS) };
    expect(clockOf(late, after(ABSOLUTE_LIMIT_MS - 90_500))).toEqual({
      secondsLeft: 90,
      canBeExtended: false,
    });
  });

  test("never runs below nothing", () => {
    expect(clockOf(viewer, after(ABSOLUTE_LIMIT_MS * 2)).secondsLeft).toBe(0);
  });
});
