import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, day } from "@/lib/core/day";
import type { Case, Ruling } from "@/lib/exchange/shapes";
import { isDayOff } from "@/lib/deadlines/holidays";
import { caseDeadlines, firstDeadline } from "./case-deadlines";
import { remediesOf } from "./remedies";
import { testCase } from "./test-visit";

const today = day("2026-11-22");

const judgment: Ruling = {
  rulingId: "ruling-00000001",
  kind: "shortJudgment",
  outcome: "granted",
  date: "2026-11-16",
  drawnUpOn: "2026-11-16",
  documentId: "document-00000001",
  summary: "Apmierināt prasību.",
  fullJudgmentRequestBy: "2026-11-26",
  appealBy: "2026-12-07",
  inForceSince: null,
};

const file = testCase({ nextStep: { who: "court", by: "2026-11-12" } });

const defects = {
  filingId: "filing-00000001",
  cureBy: "2026-12-01",
  items: [{ field: null, text: "Nav pievienots līgums." }],
  documentId: null,
};

describe("what can be done about a ruling", () => {
  const remedies = (
    change: Partial<Ruling>,
    {
      others = [],
      processKind = "simplified",
    }: { others?: Ruling[]; processKind?: Case["processKind"] } = {},
  ): string[] => {
    const ruling = { ...judgment, ...change };
    return remediesOf(ruling, { processKind, rulings: [ruling, ...others], today }).map(
      ({ kind, by, isOver }) => `${kind} ${by}${isOver ? " over" : ""}`,
    );
  };

  test.each<[string, Partial<Ruling>, string[]]>([
    ["a short judgment", {}, ["fullJudgmentRequest 2026-11-26", "appeal 2026-12-07"]],
    [
      "the register names no day for the full judgment: the law does",
      { fullJudgmentRequestBy: null },
      ["fullJudgmentRequest 2026-11-26", "appeal 2026-12-07"],
    ],
    [
      "the register says nothing of an appeal: nor does the page",
      { appealBy: null },
      ["fullJudgmentRequest 2026-11-26"],
    ],
    [
      "the register's day is later than the law's: the law's",
      { appealBy: "2026-12-09" },
      ["fullJudgmentRequest 2026-11-26", "appeal 2026-12-07"],
    ],
    [
      "the register's day is earlier: the register's",
      { appealBy: "2026-12-04" },
      ["fullJudgmentRequest 2026-11-26", "appeal 2026-12-04"],
    ],
    [
      "ten days have passed",
      { drawnUpOn: "2026-11-05", fullJudgmentRequestBy: "2026-11-16", appealBy: "2026-11-25" },
      ["fullJudgmentRequest 2026-11-16 over", "appeal 2026-11-25"],
    ],
    ["in force: nothing", { inForceSince: "2026-11-20" }, []],
    [
      "a full judgment: appeal only",
      { kind: "fullJudgment", fullJudgmentRequestBy: null },
      ["appeal 2026-12-07"],
    ],
    [
      "a decision that can be complained about",
      { kind: "decision", outcome: null, appealBy: "2026-11-26" },
      ["ancillaryComplaint 2026-11-26"],
    ],
    [
      "a decision in writing, whose term runs from its issue: the register's day",
      { kind: "decision", outcome: null, appealBy: "2026-11-30" },
      ["ancillaryComplaint 2026-11-30"],
    ],
    [
      "a decision that cannot",
      { kind: "decision", outcome: null, fullJudgmentRequestBy: null, appealBy: null },
      [],
    ],
  ])("%s", (_, change, expected) => {
    expect(remedies(change)).toEqual(expected);
  });

  test.each<[string, Case["processKind"], Partial<Ruling>, string[]]>([
    [
      "administrative: the register's day, since civil terms do not run",
      "administrative",
      { kind: "fullJudgment", fullJudgmentRequestBy: null, appealBy: "2026-12-16" },
      ["appeal 2026-12-16"],
    ],
    [
      "a claim: the earlier day, as in every civil case",
      "claim",
      { kind: "fullJudgment", fullJudgmentRequestBy: null, appealBy: "2026-12-16" },
      ["appeal 2026-12-07"],
    ],
    [
      "outside the simplified procedure the law gives no day for a full judgment",
      "claim",
      { fullJudgmentRequestBy: null },
      ["appeal 2026-12-07"],
    ],
    [
      "unless the register names one",
      "claim",
      { fullJudgmentRequestBy: "2026-11-27" },
      ["fullJudgmentRequest 2026-11-27", "appeal 2026-12-07"],
    ],
  ])("%s", (_, processKind, change, expected) => {
    expect(remedies(change, { processKind })).toEqual(expected);
  });

  test("once there is a full judgment, the short one offers nothing", () => {
    expect(
      remedies({}, { others: [{ ...judgment, rulingId: "ruling-00000002", kind: "fullJudgment" }] }),
    ).toEqual([]);
  });

  test("no day of ours is later than the register's or the law's, and none by law is a day off", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2000 }), fc.integer({ min: 1, max: 60 }), (shift, told) => {
        const drawnUpOn = addDays(today, shift);
        const appealBy = addDays(drawnUpOn, told);
        const ruling = { ...judgment, drawnUpOn, fullJudgmentRequestBy: null, appealBy };
        const [full, appeal] = remediesOf(ruling, { processKind: "simplified", rulings: [ruling], today });
        expect(full !== undefined && isDayOff(full.by)).toBe(false);
        expect(appeal !== undefined && appeal.by <= appealBy).toBe(true);
      }),
    );
  });
});

describe("the reader's deadlines", () => {
  const deadlines = (change: Partial<Case>, rulings: Ruling[] = []): string[] =>
    caseDeadlines({ ...file, ...change }, { rulings, today }).map(
      ({ kind, by, isOver }) => `${kind} ${by}${isOver ? " over" : ""}`,
    );

  test.each<[string, Partial<Case>, string[]]>([
    ["the court must act: none is the reader's", {}, []],
    [
      "defects to cure",
      { status: "leftWithoutProgress", defects, nextStep: { who: "claimant", by: "2026-12-01" } },
      ["cureDefects 2026-12-01"],
    ],
    ["defects of the past, and the case goes on", { status: "awaitingExplanation", defects }, []],
    [
      "the defendant must explain",
      {
        status: "awaitingExplanation",
        ownRole: "defendant",
        nextStep: { who: "defendant", by: "2026-12-03" },
      },
      ["explanation 2026-12-03"],
    ],
    [
      "the claimant waits for it",
      { status: "awaitingExplanation", nextStep: { who: "defendant", by: "2026-12-03" } },
      [],
    ],
    [
      "something else is asked",
      { status: "hearingSet", nextStep: { who: "claimant", by: "2026-12-05" } },
      ["ownStep 2026-12-05"],
    ],
    [
      "a debtor must answer the warning",
      {
        processKind: "warning",
        status: "warningSent",
        ownRole: "debtor",
        nextStep: { who: "defendant", by: "2026-12-05" },
      },
      ["warningAnswer 2026-12-05"],
    ],
    [
      "who asked for the warning waits",
      {
        processKind: "warning",
        status: "warningSent",
        ownRole: "applicant",
        nextStep: { who: "defendant", by: "2026-12-05" },
      },
      [],
    ],
    [
      "an interested person must explain",
      {
        processKind: "special",
        status: "awaitingExplanation",
        ownRole: "interestedPerson",
        nextStep: { who: "defendant", by: "2026-12-03" },
      },
      ["explanation 2026-12-03"],
    ],
    ["asked without a day", { status: "hearingSet", nextStep: { who: "claimant", by: null } }, []],
    [
      "too late",
      { status: "leftWithoutProgress", defects: { ...defects, cureBy: "2026-11-20" } },
      ["cureDefects 2026-11-20 over"],
    ],
  ])("%s", (_, change, expected) => {
    expect(deadlines(change)).toEqual(expected);
  });

  test("the nearest comes first, those that are over last", () => {
    const decided = {
      ...judgment,
      drawnUpOn: "2026-11-05",
      fullJudgmentRequestBy: "2026-11-16",
      appealBy: "2026-11-25",
    };
    expect(deadlines({ status: "decided" }, [decided])).toEqual([
      "appeal 2026-11-25",
      "fullJudgmentRequest 2026-11-16 over",
    ]);
    expect(deadlines({ status: "decided" }, [judgment])).toEqual([
      "fullJudgmentRequest 2026-11-26",
      "appeal 2026-12-07",
    ]);
  });

  test("the page begins with what can still be done, or with the cure that was missed", () => {
    const found = (change: Partial<Case>, rulings: Ruling[] = []) =>
      firstDeadline(caseDeadlines({ ...file, ...change }, { rulings, today }))?.kind;
    expect(found({ status: "decided" }, [judgment])).toBe("fullJudgmentRequest");
    expect(found({ status: "leftWithoutProgress", defects: { ...defects, cureBy: "2026-11-20" } })).toBe(
      "cureDefects",
    );
    expect(
      found({ status: "decided" }, [{ ...judgment, drawnUpOn: "2026-10-01", appealBy: null }]),
    ).toBeUndefined();
    expect(found({})).toBeUndefined();
  });
});
