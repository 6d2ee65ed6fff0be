import { beforeAll, expect, test } from "vitest";
import { addDays, dayInRiga } from "@/lib/core/day";
import { inTransaction } from "@/lib/db/in-transaction";
import type { TypedHearingQuery } from "../hearing-query";
import { placeText } from "../hearing-place";
import { publicHearing } from "../test-public-hearing";
import { applyHearingChanges } from "./apply-hearing-changes";
import { hearingCalendar } from "./hearing-calendar";

const today = dayInRiga(new Date());
const later = addDays(today, 10);

beforeAll(async () => {
  const hearings = [1, 2].map((number) =>
    publicHearing({
      hearingId: `hearing-${String(number)}`,
      startsAt: `${later}T1${String(number)}:00:00.000Z`,
    }),
  );
  const at = new Date().toISOString();
  await inTransaction((tx) =>
    applyHearingChanges(
      tx,
      hearings.map((hearing) => ({ hearingId: hearing.hearingId, kind: "set", at, hearing })),
    ),
  );
});

const asked = (typed: TypedHearingQuery, turn: { after?: string; before?: string } = {}) =>
  hearingCalendar({ typed, after: null, before: null, ...turn });
const on = (day: string): TypedHearingQuery => ({ from: day, to: day });

test("days without a hearing: the next day that has one under the same conditions", async () => {
  for (const empty of [today, addDays(today, 3), addDays(today, -30)])
    expect(await asked(on(empty))).toMatchObject({ items: [], nextDay: later });
  expect((await asked({ ...on(today), kind: "criminal" })).nextDay).toBeNull();
  expect((await asked(on(addDays(today, 20)))).nextDay).toBeNull();
  expect((await asked({ kind: "criminal" })).nextDay).toBeNull();
  expect((await asked(on(later))).nextDay).toBeNull();
});

test("a place that is none of ours shows the beginning and says so", async () => {
  const beginning = (await asked({})).items.map(({ id }) => id);
  expect(beginning).toEqual(["hearing-1", "hearing-2"]);
  for (const turn of [{ after: "garbage" }, { before: "" }, { after: "\u0000" }]) {
    const view = await asked({}, turn);
    expect(view.isPlaceUnknown).toBe(true);
    expect(view.items.map(({ id }) => id)).toEqual(beginning);
  }
  const place = placeText({ startsAt: new Date(`${later}T11:30:00.000Z`), id: "0" });
  const second = await asked({}, { after: place });
  expect(second.isPlaceUnknown).toBe(false);
  expect(second.items.map(({ id }) => id)).toEqual(["hearing-2"]);
  expect((await asked({})).isPlaceUnknown).toBe(false);
});
