import { expect, test } from "vitest";
import { day } from "@/lib/core/day";
import { namesOf } from "@/lib/courts/names-of";
import { COURTS } from "@/sandbox/exchange/registers/courts";
import { conditionsInWords } from "./conditions-in-words";
import { readHearingQuery, type TypedHearingQuery } from "./hearing-query";

const names = namesOf({ courts: COURTS });
const words = (typed: TypedHearingQuery, language: "lv" | "en" = "lv"): string => {
  const { query } = readHearingQuery(typed, {
    today: day("2026-11-29"),
    isCourt: (id) => names.courts.has(id),
    courtOfCourthouse: (id) => names.houses.get(id)?.courtId,
  });
  return conditionsInWords({ query, typed, names }, language).replaceAll("\u00a0", " ");
};

test.each<[TypedHearingQuery, string]>([
  [{}, "No dienas: 29.11.2026."],
  [{ court: "RPT" }, "Tiesa: Rīgas pilsētas tiesa; No dienas: 29.11.2026."],
  [
    { courthouse: "RPT-1", from: "1.12.2026", to: "5.12.2026", kind: "civil" },
    "Tiesu nams: Rīga, Abrenes iela 8; No dienas: 01.12.2026.; Līdz dienai: 05.12.2026.; Procesa veids: Civilprocess",
  ],
  // A number is looked for in the whole calendar.
  [{ caseNumber: "C33359926" }, "Lietas numurs vai arhīva numurs: C33359926"],
  [
    { caseNumber: "C33359926", from: "1.12.2026" },
    "Lietas numurs vai arhīva numurs: C33359926; No dienas: 01.12.2026.",
  ],
  [
    { judge: "Ābele", text: "parāda", to: "30.11.2026" },
    "No dienas: 29.11.2026.; Līdz dienai: 30.11.2026.; Tiesnesis: Ābele; Vārdi: parāda",
  ],
])("%o", (typed, said) => {
  expect(words(typed)).toBe(said);
});

test("in English", () => {
  expect(words({ court: "RPT" }, "en")).toBe("Court: Rīgas pilsētas tiesa; From: 29 November 2026");
});
