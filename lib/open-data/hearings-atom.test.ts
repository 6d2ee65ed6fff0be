import Parser from "rss-parser";
import { expect, test } from "vitest";
import type { Language } from "@/lib/core/language";
import { namesOf } from "@/lib/courts/names-of";
import type { HearingChangeKind, HearingTraits } from "@/lib/hearings/hearing-change";
import type { ListedHearing } from "@/lib/hearings/listed-hearing";
import { pastChanges } from "@/lib/hearings/past-change";
import { testListedHearing } from "@/lib/hearings/test-listed-hearing";
import { hearingsAtom } from "./hearings-atom";

const names = namesOf({ courts: [] });
const now = testListedHearing({ status: "cancelled" });

let place = 100;
const change = (kind: HearingChangeKind, before: HearingTraits = {}, after: HearingTraits = {}) => {
  place -= 1;
  return {
    seq: String(place),
    at: new Date(1_795_000_000_000 + place),
    kind,
    hearingId: now.id,
    before,
    after,
  };
};

async function entries(
  changes: readonly ReturnType<typeof change>[],
  { hearing = now, language = "lv" }: { hearing?: ListedHearing; language?: Language } = {},
): Promise<{ title: string; content: string }[]> {
  const text = hearingsAtom(pastChanges(changes, { hearings: [hearing], names }), {
    origin: "https://portal.example",
    language,
    names,
    self: "https://portal.example/feed",
    updated: new Date(0),
    note: null,
  });
  const { items } = await new Parser().parseString(text);
  return items.map(({ title = "", content = "", summary = "" }) => ({
    title: title.replaceAll("\u00a0", " "),
    content: `${content}${summary}`.replaceAll("\u00a0", " "),
  }));
}

test("each entry tells its own change, and the hearing as it was then", async () => {
  const [cancelled, moved, set] = await entries([
    change("cancelled", { status: "scheduled" }, { status: "cancelled" }),
    change(
      "changed",
      { startsAt: "2026-12-01T08:00:00.000Z", hall: "4" },
      { startsAt: "2026-12-08T08:00:00.000Z", hall: "7" },
    ),
    change("set"),
  ]);
  expect(cancelled?.title).toContain("Atcelta tiesas sēde: 2026. gada 8. decembrī");
  expect(cancelled?.content).toContain("Statuss: bija Noteikta, ir Atcelta");
  expect(moved?.title).toContain("Mainīta tiesas sēde (laiks, zāle): 2026. gada 8. decembrī");
  expect(moved?.content).toContain("Zāle: bija 4, ir 7");
  expect(moved?.content).toContain(
    "Laiks: bija 2026. gada 1. decembrī plkst. 10:00, ir 2026. gada 8. decembrī",
  );
  expect(moved?.content).not.toContain("Atcelta");
  expect(set?.title).toContain("Noteikta tiesas sēde: 2026. gada 1. decembrī");
  expect(set?.content).toContain("4. zāle");
  expect(set?.content).not.toContain("Atcelta");
});

test("a change of what has no history is told in general; in English too", async () => {
  const [one] = await entries([change("changed")], { language: "en" });
  expect(one?.title).toContain("Hearing changed (details of the case): 8 December 2026");
});

test("of a closed hearing nothing but place and time, in no entry", async () => {
  const closed = { ...now, isClosed: true, judge: null, subject: null, caseNumber: null, processKind: null };
  const all = await entries([change("changed", { isClosed: false }, { isClosed: true }), change("set")], {
    hearing: closed,
  });
  expect(all[0]?.content).toContain("Atklātums: bija Atklāta, ir Slēgta");
  expect(JSON.stringify(all)).not.toMatch(/C333|parāda|Ābele/);
});

test("the judge of today is not told of the days before a hearing was closed and opened again", async () => {
  const all = await entries([change("changed", { isClosed: true }, { isClosed: false }), change("set")]);
  expect(all[0]?.content).toContain("Dace Ābele");
  expect(all[1]?.content).not.toMatch(/Ābele|C333/);
});

test("what was before a withdrawal stays untold, also when the hearing is back", async () => {
  const all = await entries([change("set"), change("withdrawn"), change("set")]);
  expect(all[0]?.content).toContain("C33359926");
  expect(all.slice(1).map(({ content }) => content)).toEqual(["", ""]);
});
