import { describe, expect, test } from "vitest";
import { day } from "@/lib/core/day";
import { wordsOf } from "./folded-words";
import { everythingFrom, type HearingQuery } from "./hearing-query";
import { type Dictionaries, searchPlan } from "./search-plan";

const dictionaries: Dictionaries = {
  courts: [
    { id: "RPT", words: wordsOf("Rīgas pilsētas tiesa") },
    { id: "KRT", words: wordsOf("Kurzemes rajona tiesa") },
  ],
  houses: [
    { id: "RPT-1", courtId: "RPT", words: wordsOf("Rīga, Abrenes iela 8") },
    { id: "KRT-1", courtId: "KRT", words: wordsOf("Liepāja") },
  ],
  judges: [
    { id: 1, courtId: "RPT", words: wordsOf("Dace Ābele-Krastiņa") },
    { id: 2, courtId: "KRT", words: wordsOf("Gatis Ābelis") },
    { id: 3, courtId: "KRT", words: wordsOf("Ivars Liepājnieks") },
  ],
  subjects: [
    { id: 10, kind: "civil", words: wordsOf("Par laulības šķiršanu") },
    { id: 11, kind: "civil", words: wordsOf("Par parāda piedziņu") },
    { id: 12, kind: "criminal", words: wordsOf("Par laulības pārkāpšanu") },
  ],
};
const plan = (change: Partial<HearingQuery>) =>
  searchPlan({ ...everythingFrom(day("2026-11-23")), ...change }, dictionaries).map(({ shape, keys }) => ({
    shape: Object.values(shape).join(" "),
    keys: keys.map(({ place, kind, subjectId, judgeId }) => [place, kind, subjectId, judgeId]),
  }));

describe("which index is walked, and from where", () => {
  test.each<[string, Partial<HearingQuery>, ReturnType<typeof plan>]>([
    ["nothing asked", {}, [{ shape: "any any any", keys: [[null, null, null, null]] }]],
    ["a court", { courtId: "RPT" }, [{ shape: "court any any", keys: [["RPT", null, null, null]] }]],
    [
      "a house and a kind",
      { courtId: "RPT", courthouseId: "RPT-1", kind: "civil" },
      [{ shape: "house kind any", keys: [["RPT-1", "civil", null, null]] }],
    ],
    [
      "a judge of the court that was asked, whose court needs no asking",
      { courtId: "KRT", judge: "ābele" },
      [{ shape: "any any judge", keys: [[null, null, null, 2]] }],
    ],
    [
      "a judge by both names",
      { judge: "dace abele" },
      [{ shape: "any any judge", keys: [[null, null, null, 1]] }],
    ],
    [
      "a subject in the nominative",
      { text: "laulības šķiršana" },
      [{ shape: "any subject any", keys: [[null, null, 10, null]] }],
    ],
    [
      "a word of two subjects, of one kind",
      { text: "laulība", kind: "criminal" },
      [{ shape: "any subject any", keys: [[null, null, 12, null]] }],
    ],
    [
      "a word that is a place and a judge's name",
      { text: "parāds liepājā" },
      [
        { shape: "any subject judge", keys: [[null, null, 11, 3]] },
        { shape: "house subject any", keys: [["KRT-1", null, 11, null]] },
      ],
    ],
    ["a word that nothing has", { text: "parāds jūrmala" }, []],
    ["a house of another court", { courtId: "KRT", text: "abrenes" }, []],
    ["a judge of another court than the house", { courthouseId: "RPT-1", judge: "Gatis" }, []],
    [
      "only words that say nothing",
      { text: "par un" },
      [{ shape: "any any any", keys: [[null, null, null, null]] }],
    ],
    ["no letters at all", { text: "?!" }, []],
  ])("%s", (_, query, walks) => {
    const sorted = (list: ReturnType<typeof plan>) => list.toSorted((a, b) => a.shape.localeCompare(b.shape));
    expect(sorted(plan(query))).toEqual(sorted(walks));
  });
});

test("what matches everything is narrowed, not multiplied", () => {
  const many: Dictionaries = {
    ...dictionaries,
    judges: Array.from({ length: 400 }, (_, id) => ({
      id,
      courtId: id % 2 === 0 ? "RPT" : "KRT",
      words: ["anna", String(id)],
    })),
    subjects: Array.from({ length: 150 }, (_, id) => ({
      id,
      kind: "civil",
      words: ["par", "lietu", "anna"],
    })),
  };
  const query = { ...everythingFrom(day("2026-11-23")), text: "anna", judge: "anna", courtId: "RPT" };
  for (const { keys } of searchPlan(query, many)) expect(keys.length).toBeLessThanOrEqual(300);
  expect(searchPlan(query, many).some(({ onlySubjects }) => onlySubjects?.length === 150)).toBe(true);
});
