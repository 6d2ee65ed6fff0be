import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { folded } from "@/lib/core/folded-text";
import { day } from "@/lib/core/day";
import { COURTS as LISTED } from "@/sandbox/exchange/registers/courts";
import { PROSECUTION_OFFICES } from "@/sandbox/exchange/registers/prosecution";
import { BUILT_IN_DIRECTORY } from "./built-in-directory";
import { everydayNames } from "./everyday-names";
import { courtAbove, courtsBelow, KNOWN_COURTS } from "./known-courts";
import { addressPart, directoryQuery } from "./directory-query";
import {
  byLetter,
  courtAt,
  courtPath,
  type Directory,
  entriesOf,
  entriesWith,
  isValidOn,
  officeAt,
  slugOf,
} from "./directory";

const DIRECTORY: Directory = { courts: LISTED, offices: PROSECUTION_OFFICES, asOf: new Date() };
const TODAY = day("2026-11-22");
const all = entriesOf(DIRECTORY, TODAY);
const found = (typed: string): string[] => entriesWith(all, typed).map(({ name }) => name);

describe("from A to Z", () => {
  test("every court, every office and every former name, each once", () => {
    expect(all).toHaveLength(LISTED.length + PROSECUTION_OFFICES.length + 5);
    expect(new Set(all.map(({ name }) => slugOf(name))).size).toBe(all.length);
  });

  test("in the order of the Latvian alphabet, with its own letters", () => {
    const names = [
      "Šaha tiesa",
      "Sēlijas tiesa",
      "Zemgales tiesa",
      "Ķekavas tiesa",
      "Kurzemes tiesa",
      "Žiguru tiesa",
    ];
    const [sample] = LISTED;
    if (sample === undefined) throw new Error("No court");
    const courts = names.map((name) => ({ ...sample, name, predecessors: [] }));
    const letters = byLetter(entriesOf({ courts, offices: [] }, TODAY));
    expect(letters.map(({ letter }) => letter)).toEqual(["K", "Ķ", "S", "Š", "Z", "Ž"]);
  });

  test("a court that has ended, or not yet begun, is not of the day; its bounds are", () => {
    const court = { validFrom: "2022-08-01", validTo: "2026-11-22" };
    expect(isValidOn(court, day("2022-07-31"))).toBe(false);
    expect(isValidOn(court, day("2022-08-01"))).toBe(true);
    expect(isValidOn(court, day("2026-11-22"))).toBe(true);
    expect(isValidOn(court, day("2026-11-23"))).toBe(false);
    const names = entriesOf(DIRECTORY, day("2022-07-31")).map(({ name }) => name);
    expect(names).not.toContain("Rīgas pilsētas tiesa");
  });
});

describe("searching", () => {
  test.each([
    [
      "rezekne",
      ["Administratīvā rajona tiesa", "Latgales apgabaltiesa", "Latgales rajona tiesa", "Rēzeknes tiesa"],
    ],
    [
      "RĒZEKNES TIESA",
      ["Administratīvā rajona tiesa", "Latgales apgabaltiesa", "Latgales rajona tiesa", "Rēzeknes tiesa"],
    ],
    ["liepājas rajona", ["Administratīvā rajona tiesa", "Kurzemes rajona tiesa"]],
    ["Riga City Court", ["Rīgas pilsētas tiesa"]],
    ["Rīga City Court", ["Rīgas pilsētas tiesa"]],
    ["Court of Economic Affairs", ["Ekonomisko lietu tiesa"]],
    ["supreme court", ["Augstākā tiesa (Senāts)"]],
    ["Pierīga", ["Rīgas rajona tiesa"]],
    ["pārdaugav", ["Rīgas pilsētas Pārdaugavas tiesa"]],
    ["abrenes 8", ["Rīgas pilsētas tiesa"]],
    ["marupes nov.", ["Rīgas rajona tiesa"]],
    ["Mārupes novads", ["Rīgas rajona tiesa"]],
    ["RPT", ["Rīgas pilsētas tiesa"]],
    ["prokuratura kurzemes", ["Kurzemes tiesas apgabala prokuratūra"]],
    ["xyz", []],
  ])("%s", (typed, names) => {
    expect(found(typed)).toEqual(names);
  });

  test("only punctuation finds everything, as an empty box does", () => {
    expect(found("?!…")).toHaveLength(all.length);
  });

  test.each([
    ["a\u0000b", "a b"],
    [["one", "two"], "one"],
    [undefined, ""],
    [{}, ""],
    ["  Rīga\n\tJelgava ", "Rīga Jelgava"],
    ["ā".repeat(10_000_000), "ā".repeat(100)],
    ["Rīga\u001b[31m\u202Eagīr\u200b\u{E0041}", "Rīga [31m agīr"],
    [`${"a".repeat(99)}\u{1F4A9}`, "a".repeat(99)],
  ])("what is typed is read calmly", (typed, text) => {
    expect(directoryQuery.parse({ q: typed }).q).toBe(text);
  });

  test("anything at all", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (typed) => {
        const { q } = directoryQuery.parse({ q: typed });
        expect(q.length).toBeLessThanOrEqual(100);
        expect(entriesWith(all, q).length).toBeLessThanOrEqual(all.length);
        expect(folded(folded(typed))).toBe(folded(typed));
      }),
    );
  });
});

describe("addresses", () => {
  test.each(LISTED.map((court) => [court.name, court] as const))(
    "%s leads to itself, so does its code",
    (_, court) => {
      expect(courtPath(court)).toMatch(/^\/courts\/[a-z-]+$/);
      expect(courtAt(DIRECTORY, slugOf(court.name))).toEqual({ court, former: null });
      expect(courtAt(DIRECTORY, court.courtId)?.court).toBe(court);
      expect(courtAt(DIRECTORY, court.courtId.toLowerCase())?.court).toBe(court);
    },
  );

  test.each([
    ["daugavpils-tiesa", "Latgales rajona tiesa", "2023-06-30"],
    ["rezeknes-tiesa", "Latgales rajona tiesa", "2023-06-30"],
    ["rigas-pilsetas-vidzemes-priekspilsetas-tiesa", "Rīgas pilsētas tiesa", "2022-07-31"],
    ["rigas-pilsetas-latgales-priekspilsetas-tiesa", "Rīgas pilsētas tiesa", "2022-07-31"],
    ["rigas-pilsetas-pardaugavas-tiesa", "Rīgas pilsētas tiesa", "2022-07-31"],
  ])("the old name %s leads to its successor", (slug, name, until) => {
    const led = courtAt(DIRECTORY, slug);
    expect(led?.court.name).toBe(name);
    expect(led?.former?.until).toBe(until);
  });

  test.each(["nothing", "constructor", "%00", "-", "../courts"])("%s is nobody's", (part) => {
    expect(courtAt(DIRECTORY, part)).toBeNull();
    expect(officeAt(DIRECTORY, part)).toBeNull();
  });

  test("an address may be written in Latvian; broken percent signs are no address", () => {
    for (const part of ["rīgas-pilsētas-tiesa", "r%C4%ABgas-pils%C4%93tas-tiesa", "RPT"])
      expect(courtAt(DIRECTORY, addressPart.parse(part))?.court.courtId).toBe("RPT");
    expect(addressPart.safeParse("%E0%A4%A").success).toBe(false);
    expect(addressPart.safeParse("a".repeat(201)).success).toBe(false);
  });

  test("offices by name and by code", () => {
    expect(officeAt(DIRECTORY, "generalprokuratura")?.officeId).toBe("GP");
    expect(officeAt(DIRECTORY, "gp")?.officeId).toBe("GP");
  });
});

describe("what people call a court", () => {
  test("every court of the law has such names in both languages, no other has", () => {
    for (const { id } of KNOWN_COURTS) expect(everydayNames(id)).toMatch(/\w/);
    expect(everydayNames("constructor")).toBe("");
  });
});

describe("what the law alone says", () => {
  test("agrees with the register on ids, names, levels and territories", () => {
    const shape = (courts: Directory["courts"]) =>
      new Map(courts.map(({ courtId, name, level, territory }) => [courtId, { name, level, territory }]));
    expect(shape(BUILT_IN_DIRECTORY.courts)).toEqual(shape(LISTED));
  });

  test("every court but the highest has one above it, of the next level", () => {
    const levels = new Map(KNOWN_COURTS.map(({ id, level }) => [id, level]));
    for (const { id, level } of KNOWN_COURTS) {
      const above = courtAbove(id);
      if (level === "cassation") expect(above).toBeNull();
      else expect(levels.get(above ?? "")).toBe(level === "first" ? "appeal" : "cassation");
    }
    expect(courtsBelow("RAT")).toEqual(["RPT", "RRT", "ELT"]);
  });
});
