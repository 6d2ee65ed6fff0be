import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { day } from "@/lib/core/day";
import { LANGUAGES } from "@/lib/core/language";
import contract from "@/lib/exchange/contract.json";
import type { CaseSummary } from "@/lib/exchange/shapes";
import { resources } from "@/lib/i18n/resources";
import { translator } from "@/lib/i18n/translator";
import { CASE_STATUSES, isEnded } from "./case-status";
import { nextDate } from "./next-date";
import { nextWords } from "./next-words";
import { ROLES } from "./roles";
import { nameOfSide, side } from "./side";
import { whoActs } from "./who-acts";

const schemas = contract.components.schemas;
const KINDS = schemas.CaseSummary.properties.processKind.enum as CaseSummary["processKind"][];

describe.each(LANGUAGES)("words in %s", (language) => {
  const t = translator(language);

  test("every status has its name, and says to every role in every kind of proceedings what happens next", () => {
    const told = CASE_STATUSES.flatMap((status) => [
      t(`cases:status.${status}`),
      ...KINDS.flatMap((processKind) =>
        ROLES.map((ownRole) => t(nextWords({ processKind, status, ownRole }))),
      ),
    ]);
    expect(told.filter((text) => text.trim() === "")).toEqual([]);
    expect(new Set(CASE_STATUSES.map((status) => t(`cases:status.${status}`))).size).toBe(
      CASE_STATUSES.length,
    );
  });

  test.each([
    ["timeline entry", "timeline", schemas.TimelineEntry.properties.kind.enum],
    ["document", "documents", schemas.Document.properties.kind.enum],
    ["ruling", "rulings", schemas.Ruling.properties.kind.enum],
  ] as const)("every kind of %s of the contract has its words", (_, part, kinds) => {
    expect(Object.keys(resources[language].cases[part].kind).sort()).toEqual([...kinds].sort());
  });

  test("every role, every kind of proceedings and whoever acts has a name", () => {
    expect(Object.keys(resources[language].cases.role).sort()).toEqual([...schemas.Role.enum].sort());
    expect(Object.keys(resources[language].cases.processKind).sort()).toEqual([...KINDS].sort());
    const actors = KINDS.flatMap((kind) => [nameOfSide(kind, "claimant"), nameOfSide(kind, "defendant")]);
    expect(Object.keys(resources[language].cases.actor).sort()).toEqual(
      [...new Set(["you", "court", "nobody", ...actors])].sort(),
    );
  });

  test("counts of cases agree in number", () => {
    const counted = (count: number): string => t("cases:list.cases.count", { count });
    expect([1, 2, 11, 21].map(counted)).toEqual(
      language === "lv"
        ? ["1 lieta", "2 lietas", "11 lietu", "21 lieta"]
        : ["1 case", "2 cases", "11 cases", "21 cases"],
    );
  });
});

test("the lists of statuses and roles are the contract's", () => {
  expect([...ROLES].sort()).toEqual([...schemas.Role.enum].sort());
  expect([...CASE_STATUSES].sort()).toEqual([...schemas.CaseStatus.enum].sort());
});

test.each(CASE_STATUSES)("a case that is %s is over or it is not", (status) => {
  expect(isEnded(status)).toBe(["inForce", "terminated", "refused", "deemedNotFiled"].includes(status));
});

describe("who acts", () => {
  test.each([
    ["claimant", "simplified", "claimant", "you"],
    ["claimant", "simplified", "defendant", "defendant"],
    ["claimant", "claim", "court", "court"],
    ["claimant", "claim", null, "nobody"],
    ["defendant", "claim", "defendant", "you"],
    ["defendant", "simplified", "claimant", "claimant"],
    ["thirdPerson", "claim", "claimant", "claimant"],
    ["representative", "claim", "court", "court"],
    ["child", "claim", "claimant", "claimant"],
    ["applicant", "special", "claimant", "you"],
    ["applicant", "warning", "defendant", "debtor"],
    ["applicant", "undisputed", "defendant", "debtor"],
    ["applicant", "administrative", "defendant", "authority"],
    ["applicant", "special", "defendant", "interestedPerson"],
    ["applicant", "protection", "defendant", "defendant"],
    ["debtor", "warning", "defendant", "you"],
    ["debtor", "warning", "claimant", "applicant"],
    ["authority", "administrative", "defendant", "you"],
    ["interestedPerson", "special", "defendant", "you"],
    ["interestedPerson", "special", "claimant", "applicant"],
  ] as const)("the %s in %s proceedings reads that %s must act: %s", (ownRole, processKind, who, actor) => {
    expect(whoActs({ ownRole, processKind, nextStep: { who, by: null } })).toBe(actor);
  });

  test("nobody is told to act who is not meant", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ROLES),
        fc.constantFrom(...KINDS),
        fc.constantFrom("court", "claimant", "defendant", null),
        (ownRole, processKind, who) => {
          const actor = whoActs({ ownRole, processKind, nextStep: { who, by: null } });
          expect(actor === "you").toBe(who === side(ownRole));
        },
      ),
    );
  });
});

describe("the next date", () => {
  const nothing = { nextStep: { who: null, by: null }, judgmentDate: null, status: "opened" } as const;

  test.each([
    ["none is known", {}, undefined],
    ["a term", { nextStep: { who: "court", by: "2026-12-01" } }, { kind: "term", day: "2026-12-01" }],
    [
      "a hearing",
      { status: "hearingSet", nextStep: { who: "court", by: "2026-12-08" } },
      { kind: "hearing", day: "2026-12-08" },
    ],
    [
      "a term before a hearing",
      { status: "hearingSet", nextStep: { who: "claimant", by: "2026-12-02" } },
      { kind: "term", day: "2026-12-02" },
    ],
    [
      "the day of the judgment",
      { status: "judgmentDateSet", judgmentDate: "2026-12-09" },
      { kind: "judgment", day: "2026-12-09" },
    ],
    ["a day of judgment that has passed", { status: "decided", judgmentDate: "2026-12-09" }, undefined],
  ] as const)("%s", (_, change, expected) => {
    const found = nextDate({ ...nothing, ...change });
    expect(found).toEqual(expected === undefined ? undefined : { ...expected, day: day(expected.day) });
  });
});

test("whoever was protected from violence is told that a claim must follow, and by when the time ends", () => {
  const words = translator("lv")(
    nextWords({ processKind: "protection", status: "inForce", ownRole: "applicant" }),
  );
  for (const part of ["250.⁵⁸ panta septītā daļa", "30 dienas", "nekavējoties"])
    expect(words).toContain(part);
});
