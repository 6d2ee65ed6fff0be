import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, day } from "@/lib/core/day";
import type { Case, Ruling } from "@/lib/exchange/shapes";
import { isDayOff } from "@/lib/deadlines/holidays";
import { caseDeadlines, firstDeadline } from "./case-deadlines";
import { remedyOf } from "./remedies";
import type { OwnFiling } from "./case-visit";
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
  const remedy = (
    change: Partial<Ruling>,
    { others = [], of = {} }: { others?: Ruling[]; of?: Partial<Case> } = {},
  ): string | undefined => {
    const ruling = { ...judgment, ...change };
    const found = remedyOf(ruling, { of: { ...file, ...of }, rulings: [ruling, ...others], today });
    return found === undefined ? undefined : `${found.kind} ${found.by}${found.isOver ? " over" : ""}`;
  };

  test.each<[string, Partial<Ruling>, string | undefined]>([
    ["a short judgment, which cannot be appealed (s. 250.27(3))", {}, "fullJudgmentRequest 2026-11-26"],
    [
      "the register names no day for the full judgment: the law does",
      { fullJudgmentRequestBy: null },
      "fullJudgmentRequest 2026-11-26",
    ],
    [
      "ten days have passed",
      { drawnUpOn: "2026-11-05", fullJudgmentRequestBy: "2026-11-16", appealBy: "2026-11-25" },
      "fullJudgmentRequest 2026-11-16 over",
    ],
    ["in force: nothing", { inForceSince: "2026-11-20" }, undefined],
    ["a full judgment", { kind: "fullJudgment", fullJudgmentRequestBy: null }, "appeal 2026-12-07"],
    [
      "the register says nothing of an appeal: nor does the page",
      { kind: "fullJudgment", appealBy: null },
      undefined,
    ],
    [
      "the register's day is later than the law's: the law's",
      { kind: "fullJudgment", appealBy: "2026-12-09" },
      "appeal 2026-12-07",
    ],
    [
      "the register's day is earlier: the register's",
      { kind: "fullJudgment", appealBy: "2026-12-04" },
      "appeal 2026-12-04",
    ],
    [
      "a decision that can be complained about",
      { kind: "decision", outcome: null, appealBy: "2026-11-26" },
      "ancillaryComplaint 2026-11-26",
    ],
    [
      "a decision in writing, whose term runs from its issue: the register's day",
      { kind: "decision", outcome: null, appealBy: "2026-11-30" },
      "ancillaryComplaint 2026-11-30",
    ],
    [
      "a decision that cannot",
      { kind: "decision", outcome: null, fullJudgmentRequestBy: null, appealBy: null },
      undefined,
    ],
  ])("%s", (_, change, expected) => {
    expect(remedy(change)).toBe(expected);
  });

  test.each<[string, Partial<Case>, Partial<Ruling>, string | undefined]>([
    [
      "administrative: the register's day, since civil terms do not run",
      { processKind: "administrative" },
      { kind: "fullJudgment", fullJudgmentRequestBy: null, appealBy: "2026-12-16" },
      "appeal 2026-12-16",
    ],
    [
      "a claim: the earlier day, as in every civil case",
      { processKind: "claim" },
      { kind: "fullJudgment", fullJudgmentRequestBy: null, appealBy: "2026-12-16" },
      "appeal 2026-12-07",
    ],
    [
      "outside the simplified procedure the law gives no day for a full judgment",
      { processKind: "claim" },
      { fullJudgmentRequestBy: null },
      undefined,
    ],
    [
      "unless the register names one",
      { processKind: "claim" },
      { fullJudgmentRequestBy: "2026-11-27" },
      "fullJudgmentRequest 2026-11-27",
    ],
  ])("%s", (_, of, change, expected) => {
    expect(remedy(change, { of })).toBe(expected);
  });

  const full = { kind: "fullJudgment", fullJudgmentRequestBy: null, appealBy: "2026-12-20" } as const;

  test.each<[string, Partial<Case>, string | undefined]>([
    // Thirty days from the sixteenth (s. 454).
    ["a court of appeal judged", { processKind: "claim", instance: "appeal" }, "cassation 2026-12-16"],
    [
      "it is with the court of appeal: the judgment of the first instance is appealed by others still",
      { processKind: "claim", instance: "appeal", status: "underAppeal" },
      "appeal 2026-12-07",
    ],
    [
      "it is with the Senate: so is that of the court of appeal",
      { processKind: "claim", instance: "cassation", status: "underAppeal" },
      "cassation 2026-12-16",
    ],
    ["the Senate judged", { processKind: "claim", instance: "cassation" }, undefined],
    ["simplified, judged on appeal: final (s. 440.12)", { instance: "appeal" }, undefined],
    [
      "administrative, judged on appeal: the register's day",
      { processKind: "administrative", instance: "appeal" },
      "cassation 2026-12-20",
    ],
  ])("%s", (_, of, expected) => {
    expect(remedy(full, { of: { status: "decided", ...of } })).toBe(expected);
  });

  test("once there is a full judgment, the short one offers nothing", () => {
    const others: Ruling[] = [{ ...judgment, rulingId: "ruling-00000002", kind: "fullJudgment" }];
    expect(remedy({}, { others })).toBeUndefined();
  });

  test("no day of ours is later than the register's or the law's, and none by law is a day off", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2000 }), fc.integer({ min: 1, max: 60 }), (shift, told) => {
        const drawnUpOn = addDays(today, shift);
        const appealBy = addDays(drawnUpOn, told);
        const short = { ...judgment, drawnUpOn, fullJudgmentRequestBy: null, appealBy };
        const whole = { ...short, kind: "fullJudgment" as const };
        const fullBy = remedyOf(short, { of: file, rulings: [short], today })?.by;
        expect(fullBy !== undefined && isDayOff(fullBy)).toBe(false);
        const appeal = remedyOf(whole, { of: file, rulings: [whole], today });
        expect(appeal !== undefined && appeal.by <= appealBy).toBe(true);
      }),
    );
  });
});

type Filed = Pick<OwnFiling, "form" | "outcome" | "receivedAt">;

describe("the reader's deadlines", () => {
  const deadlines = (change: Partial<Case>, rulings: Ruling[] = [], filings: Filed[] = []): string[] =>
    caseDeadlines({ ...file, ...change }, { rulings, filings, today }).map(
      ({ kind, by, isOver }) => `${kind} ${by}${isOver ? " over" : ""}`,
    );

  const full: Ruling = { ...judgment, kind: "fullJudgment", fullJudgmentRequestBy: null };
  const appealed = (change: Partial<Filed> = {}): Filed => ({
    form: "appeal",
    outcome: "opened",
    receivedAt: new Date("2026-11-20T10:00:00Z"),
    ...change,
  });

  test.each<[string, Ruling, Filed, boolean]>([
    ["an appeal", full, appealed(), false],
    ["an appeal that the court has not looked at yet", full, appealed({ outcome: null }), false],
    ["one that was refused", full, appealed({ outcome: "refused" }), true],
    ["one that wants curing", full, appealed({ outcome: "leftWithoutProgress" }), true],
    [
      "one against an earlier judgment",
      full,
      appealed({ receivedAt: new Date("2026-11-15T10:00:00Z") }),
      true,
    ],
    ["another paper", full, appealed({ form: "settlement" }), true],
    ["the full judgment is asked for", judgment, appealed({ form: "full-judgment-request" }), false],
    ["an appeal against a short judgment", judgment, appealed(), true],
  ])("once filed it is no term any more: %s", (_, ruling, filed, isTerm) => {
    const kept = deadlines({ status: "decided" }, [ruling], [filed]);
    expect(kept).toHaveLength(isTerm ? 1 : 0);
  });

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
    const decision: Ruling = { ...judgment, kind: "decision", outcome: null, appealBy: "2026-11-25" };
    const over = { ...judgment, drawnUpOn: "2026-11-05", fullJudgmentRequestBy: "2026-11-16" };
    expect(deadlines({ status: "decided" }, [over, decision])).toEqual([
      "ancillaryComplaint 2026-11-25",
      "fullJudgmentRequest 2026-11-16 over",
    ]);
    expect(deadlines({ status: "decided" }, [judgment, decision])).toEqual([
      "ancillaryComplaint 2026-11-25",
      "fullJudgmentRequest 2026-11-26",
    ]);
  });

  test("the page begins with what can still be done, or with the cure that was missed", () => {
    const found = (change: Partial<Case>, rulings: Ruling[] = []) =>
      firstDeadline(caseDeadlines({ ...file, ...change }, { rulings, filings: [], today }))?.kind;
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
