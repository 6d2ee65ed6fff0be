import { beforeAll, describe, expect, test } from "vitest";
import { day } from "@/lib/core/day";
import { db } from "@/lib/db/database";
import { Prisma } from "@/lib/db/generated/client";
import { inTransaction } from "@/lib/db/in-transaction";
import type { PublicHearing } from "@/lib/exchange/shapes";
import { COURTS } from "@/sandbox/exchange/registers/courts";
import { publicHearing } from "../test-public-hearing";
import { applyHearingChanges } from "./apply-hearing-changes";
import { mayHaveLeft } from "./hearings-moved-away";
import { hearingsOnDay } from "./hearings-on-day";

beforeAll(async () => {
  const at = new Date();
  const body = JSON.parse(JSON.stringify(COURTS)) as object[];
  await db().publicCopy.create({ data: { name: "courts", body, checkedAt: at, changedAt: at } });
});

let told = 0;
/** One hearing after the other becomes what is said, each step a change of its own. */
async function happens(id: string, ...steps: readonly (Partial<PublicHearing> | "withdrawn")[]) {
  for (const step of steps) {
    told += 1;
    const at = new Date(Date.UTC(2026, 10, 1, 8, told)).toISOString();
    const hearing = step === "withdrawn" ? null : publicHearing({ ...step, hearingId: id, version: told });
    const kind = hearing === null ? "withdrawn" : "changed";
    await inTransaction((tx) => applyHearingChanges(tx, [{ hearingId: id, kind, at, hearing }]));
  }
}

/** What the list says: each hearing with its hour, and of the moved ones their new place. */
async function listed(house: string, on: string): Promise<{ here: string[]; moved: string[] }> {
  const view = await hearingsOnDay(house, day(on));
  return {
    here: (view?.items ?? []).map(({ id }) => id),
    moved: (view?.movedAway ?? []).map(
      ({ was, now }) => `${was.id} ${was.startsAt.toISOString()} ${now.day} ${now.courthouseId ?? "-"}`,
    ),
  };
}

const FIRST = "2026-12-01T08:00:00.000Z";
const SECOND = "2026-12-04T12:30:00.000Z";

describe("what was moved away", () => {
  test("to another day: told in the list of the old day, listed in that of the new one", async () => {
    await happens("other-day", { startsAt: FIRST }, { startsAt: SECOND });
    expect(await listed("RPT-1", "2026-12-01")).toEqual({
      here: [],
      moved: [`other-day ${FIRST} 2026-12-04 RPT-1`],
    });
    expect(await listed("RPT-1", "2026-12-04")).toEqual({ here: ["other-day"], moved: [] });
    // Of a day on which it never was, and of a house in which it never was, nothing is said.
    expect((await listed("RPT-1", "2026-12-02")).moved).toEqual([]);
    expect((await listed("RPT-2", "2026-12-01")).moved).toEqual([]);
  });

  test("to another house, before or after another day, in one step or in two", async () => {
    await happens(
      "house",
      { startsAt: "2026-12-07T08:00:00.000Z" },
      { courthouseId: "RPT-2", startsAt: "2026-12-07T08:00:00.000Z" },
    );
    await happens(
      "house-then-day",
      { startsAt: "2026-12-07T09:00:00.000Z" },
      { courthouseId: "RPT-2", startsAt: "2026-12-07T09:00:00.000Z" },
      { courthouseId: "RPT-2", startsAt: SECOND },
    );
    await happens(
      "both",
      { startsAt: "2026-12-07T10:00:00.000Z" },
      { courthouseId: "RPT-2", startsAt: SECOND },
    );
    expect((await listed("RPT-1", "2026-12-07")).moved).toEqual([
      "house 2026-12-07T08:00:00.000Z 2026-12-07 RPT-2",
      "house-then-day 2026-12-07T09:00:00.000Z 2026-12-04 RPT-2",
      "both 2026-12-07T10:00:00.000Z 2026-12-04 RPT-2",
    ]);
    // The second step left that house on that day as well.
    expect((await listed("RPT-2", "2026-12-07")).moved).toEqual([
      "house-then-day 2026-12-07T09:00:00.000Z 2026-12-04 RPT-2",
    ]);
  });

  test("and back, or to another hour: it stands in its list and nothing else", async () => {
    const on = "2026-12-08T08:00:00.000Z";
    await happens("back", { startsAt: on }, { startsAt: SECOND }, { startsAt: on });
    await happens("hour", { startsAt: on }, { startsAt: "2026-12-08T13:00:00.000Z" });
    expect(await listed("RPT-1", "2026-12-08")).toEqual({ here: ["back", "hour"], moved: [] });
  });

  test("the last hour of a day in Riga is of that day", async () => {
    await happens("late", { startsAt: "2026-12-09T21:59:00.000Z" }, { startsAt: SECOND });
    expect((await listed("RPT-1", "2026-12-09")).moved).toHaveLength(1);
    expect((await listed("RPT-1", "2026-12-10")).moved).toHaveLength(0);
  });
});

describe("what is not public", () => {
  test("of one that is closed now: times and places, as on its page, and no judge", async () => {
    const on = "2026-12-14T08:00:00.000Z";
    await happens(
      "closed",
      { startsAt: on },
      { startsAt: SECOND, judge: "Cits Tiesnesis" },
      { startsAt: SECOND, isClosed: true },
    );
    const view = await hearingsOnDay("RPT-1", day("2026-12-14"));
    const open = { isClosed: true, judge: null, caseNumber: null, archiveNumber: null, subject: null };
    expect(view?.movedAway).toMatchObject([{ was: open, now: open }]);
  });

  test("of one that was withdrawn nothing, also when it is in the calendar again", async () => {
    const on = "2026-12-15T08:00:00.000Z";
    await happens("withdrawn", { startsAt: on }, { startsAt: SECOND }, "withdrawn");
    expect((await listed("RPT-1", "2026-12-15")).moved).toEqual([]);
    await happens("withdrawn", { startsAt: SECOND });
    expect((await listed("RPT-1", "2026-12-15")).moved).toEqual([]);
  });
});

test("both halves of the question walk an index of what was moved", async () => {
  const plan = await inTransaction(async (tx) => {
    await tx.$executeRaw`SET LOCAL enable_seqscan = off`;
    await tx.$executeRaw`SET LOCAL enable_bitmapscan = off`;
    return tx.$queryRaw<object[]>(
      Prisma.sql`EXPLAIN ${mayHaveLeft({ courthouseId: "RPT-1", day: day("2026-12-01") })}`,
    );
  });
  for (const index of ["time_left", "house_left"])
    expect(JSON.stringify(plan)).toContain(`public_hearing_change_${index}`);
});
