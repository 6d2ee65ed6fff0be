import { beforeEach, describe, expect, test } from "vitest";
import { atDesk, faults, withExchange } from "@/lib/cases/test-exchange";
import { db } from "@/lib/db/database";
import { inTransaction } from "@/lib/db/in-transaction";
import { ExchangeUnavailable } from "@/lib/exchange/exchange-unavailable";
import type { PublicHearing, PublicHearingChange } from "@/lib/exchange/shapes";
import { day } from "@/lib/core/day";
import { everythingFrom } from "../hearing-query";
import type { ListedHearing } from "../listed-hearing";
import { applyHearingChanges } from "./apply-hearing-changes";
import { hearingChangesSince } from "./hearing-changes";
import { hearingHistory } from "./hearing-history";
import { hearingOfId } from "./hearing-of-id";
import { hearingsTime } from "./hearings-time";
import { searchHearings } from "./search-hearings";
import { syncHearings } from "./sync-hearings";
import { publicHearing as hearing } from "../test-public-hearing";

withExchange();

beforeEach(async () => {
  await db().publicHearing.deleteMany();
});

const set = (change: Partial<PublicHearing>, minute: number): PublicHearingChange => {
  const told = hearing(change);
  const at = new Date(Date.UTC(2026, 10, 1, 8, minute)).toISOString();
  return {
    at,
    kind: told.status === "cancelled" ? "cancelled" : "changed",
    hearingId: told.hearingId,
    hearing: told,
  };
};
const withdrawn = (hearingId: string, minute: number): PublicHearingChange => ({
  ...set({ hearingId }, minute),
  kind: "withdrawn",
  hearing: null,
});
const apply = (...changes: readonly PublicHearingChange[]): Promise<void> =>
  inTransaction((tx) => applyHearingChanges(tx, changes));
const everything = async (): Promise<string> =>
  JSON.stringify(
    [await db().publicHearing.findMany(), await db().publicHearingChange.findMany()],
    (_key, value: unknown) => (typeof value === "bigint" ? String(value) : value),
  );
const shown = async (id: string): Promise<ListedHearing> => {
  const found = await hearingOfId(id);
  if (found === null || found === "withdrawn") throw new Error(`${id} is not shown`);
  return found;
};

describe("a page of changes", () => {
  test("is kept as it stands at its end, each change in the history", async () => {
    await apply(
      set({ hearingId: "moved-one" }, 1),
      set({ hearingId: "moved-one", version: 2, startsAt: "2026-12-03T08:00:00Z", hall: "5" }, 2),
      set(
        {
          hearingId: "moved-one",
          version: 3,
          startsAt: "2026-12-03T08:00:00Z",
          hall: "5",
          judge: "Gatis Bērzs",
        },
        3,
      ),
    );
    expect(await shown("moved-one")).toMatchObject({
      version: 3,
      hall: "5",
      judge: "Gatis Bērzs",
      day: "2026-12-03",
    });
    expect(
      (await hearingHistory("moved-one")).map(({ kind, before, after }) => [kind, before, after]),
    ).toEqual([
      ["changed", { judge: "Dace Ābele" }, { judge: "Gatis Bērzs" }],
      [
        "changed",
        { startsAt: "2026-12-01T08:00:00.000Z", hall: "4" },
        { startsAt: "2026-12-03T08:00:00.000Z", hall: "5" },
      ],
      ["set", {}, {}],
    ]);
  });

  test("that comes again, or late, or by two workers at once, changes nothing", async () => {
    const page = [
      set({ hearingId: "again-one" }, 1),
      set({ hearingId: "again-one", version: 2, hall: "9" }, 2),
    ];
    await Promise.all([apply(...page), apply(...page), apply(...page)]);
    await apply(...page.toReversed());
    expect((await shown("again-one")).hall).toBe("9");
    expect(await hearingHistory("again-one")).toHaveLength(2);
  });

  test("is found under its numbers at once", async () => {
    await apply(set({ hearingId: "found-one", caseNumber: "C71000126", archiveNumber: "C-0001-26/7" }, 1));
    for (const caseNumber of ["c71 0001 26", "C-0001-26/7", "C-1-26"]) {
      const query = { ...everythingFrom(day("2026-11-01")), caseNumber };
      const { items } = await searchHearings(query, { after: null, limit: 5 });
      expect(
        items.map(({ id }) => id),
        caseNumber,
      ).toEqual(["found-one"]);
    }
  });
});

describe("what may no longer be public", () => {
  test("a hearing that becomes closed keeps place and time, and its history forgets the judge", async () => {
    await apply(
      set({ hearingId: "closing-1", judge: "Zane Slēgtā" }, 1),
      set({ hearingId: "closing-1", version: 2, judge: "Ivars Slēgtais", hall: "7" }, 2),
    );
    await apply(
      set({ hearingId: "closing-1", version: 3, isClosed: true, judge: "Ivars Slēgtais", hall: "7" }, 3),
    );
    expect(await shown("closing-1")).toMatchObject({
      isClosed: true,
      hall: "7",
      caseNumber: null,
      archiveNumber: null,
      judge: null,
      subject: null,
      processKind: null,
    });
    expect(await everything()).not.toMatch(/Slēgt/);
    const [closing] = await hearingHistory("closing-1");
    expect(closing).toMatchObject({ before: { isClosed: false }, after: { isClosed: true } });
    const query = { ...everythingFrom(day("2026-11-01")), caseNumber: "C33359926" };
    expect((await searchHearings(query, { after: null, limit: 50 })).items.map(({ id }) => id)).not.toContain(
      "closing-1",
    );
  });

  test("a hearing that is withdrawn leaves its id, time and kind, and comes back by no older change", async () => {
    await apply(
      set({ hearingId: "withdrawn-1", hall: "slepena" }, 1),
      set({ hearingId: "withdrawn-1", version: 2, hall: "cita slepena" }, 2),
      withdrawn("withdrawn-1", 3),
    );
    await apply(set({ hearingId: "withdrawn-1", version: 2 }, 2));
    expect(await hearingOfId("withdrawn-1")).toBe("withdrawn");
    expect(await everything()).not.toContain("slepena");
    const { items } = await hearingChangesSince(null, 500);
    const told = items.filter(({ hearingId }) => hearingId === "withdrawn-1");
    expect(told.map((line) => line.kind)).toEqual(["set", "changed", "withdrawn"]);
    expect(told.every((line) => line.hearing === null)).toBe(true);
    expect(await hearingOfId("never-there")).toBeNull();
  });

  test("a subject with a personal code is not kept", async () => {
    await apply(set({ hearingId: "coded-one", subject: "Par 010190-12345 parādu" }, 1));
    expect((await shown("coded-one")).subject).toBeNull();
    expect(await db().publicSubject.count({ where: { name: { contains: "010190" } } })).toBe(0);
  });
});

test("the change log goes on from any place, and says when it is at its end", async () => {
  await apply(...[1, 2, 3].map((minute) => set({ hearingId: `logged-${String(minute)}` }, minute)));
  const all = await hearingChangesSince(null, 500);
  expect(all.next).toBeNull();
  const first = await hearingChangesSince(null, 2);
  expect(first.items).toEqual(all.items.slice(0, 2));
  expect((await hearingChangesSince(first.next, 500)).items).toEqual(all.items.slice(2));
  expect((await hearingChangesSince("no number'; --", 1)).items).toEqual(all.items.slice(0, 1));
  expect((await hearingChangesSince("999999999999999999", 1)).items).toEqual([]);
});

describe("the feed of the platform", () => {
  const someScheduled = async (): Promise<string> => {
    const { id } = await db().publicHearing.findFirstOrThrow({
      where: {
        status: "scheduled",
        isClosed: false,
        startsAt: { gt: new Date(Date.now() + 3 * 86_400_000) },
      },
    });
    return id;
  };

  test("is read whole, then only what is new; what it gave stays while the platform is silent", async () => {
    await db().feedCursor.deleteMany();
    const first = await syncHearings();
    expect(first).toBeGreaterThan(1_000);
    expect(await db().publicHearing.count()).toBeGreaterThan(1_000);
    expect(await syncHearings()).toBe(0);

    const hearingId = await someScheduled();
    await atDesk(`hearings/${hearingId}`, "change", { hall: "44" });
    expect(await syncHearings()).toBe(1);
    expect((await shown(hearingId)).hall).toBe("44");

    const asOf = await hearingsTime();
    expect(asOf).toBeInstanceOf(Date);
    await faults({ kind: "down" });
    await expect(syncHearings()).rejects.toBeInstanceOf(ExchangeUnavailable);
    expect(await hearingsTime()).toEqual(asOf);
    expect((await shown(hearingId)).hall).toBe("44");
  });

  test("moved, cancelled, closed and withdrawn at the desk", async () => {
    await db().feedCursor.deleteMany();
    await syncHearings();
    const hearingId = await someScheduled();
    const before = await shown(hearingId);
    await atDesk(`hearings/${hearingId}`, "move", { day: "2029-03-12", hour: 14, minute: 30 });
    await atDesk(`hearings/${hearingId}`, "cancel");
    await syncHearings();
    expect(await shown(hearingId)).toMatchObject({
      status: "cancelled",
      startsAt: new Date("2029-03-12T12:30:00.000Z"),
    });
    await atDesk(`hearings/${hearingId}`, "close");
    await syncHearings();
    expect(await shown(hearingId)).toMatchObject({ isClosed: true, judge: null, caseNumber: null });
    expect(JSON.stringify(await hearingHistory(hearingId))).not.toContain(before.judge ?? "?");
    await atDesk(`hearings/${hearingId}`, "withdraw");
    await syncHearings();
    expect(await hearingOfId(hearingId)).toBe("withdrawn");
    await expect(atDesk(`hearings/${hearingId}`, "cancel")).rejects.toThrow(/404/);
  });
});
