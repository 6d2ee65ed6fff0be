import { describe, expect, test } from "vitest";
import { CASE_STATUSES } from "@/lib/cases/case-status";
import { ROLES } from "@/lib/cases/roles";
import { day } from "@/lib/core/day";
import contract from "@/lib/exchange/contract.json";
import type { CaseFacts } from "./case-facts";
import { catalogEntry, FORM_IDS, type FormId, formById } from "./catalog";
import { caseFact, filerFact } from "./facts";
import { formsForCase, type Standing } from "./forms-for-case";
import {
  ADMINISTRATIVE_APPEALED,
  ADMINISTRATIVE_CASE,
  APPEALABLE_CASE,
  APPEALED_CASE,
  DECISION_CASE,
  FINAL_CASE,
  LATE_CASE,
  LATE_DECISION_CASE,
} from "./parts/test-rulings";
import { JUDGED_CASE } from "./test-journey";
import { JOURNEYS } from "./test-journeys";
import { walk } from "./walk";

const TODAY = day("2026-11-22");
const KINDS = contract.components.schemas.CaseSummary.properties.processKind
  .enum as CaseFacts["processKind"][];
const IN_CASE = FORM_IDS.filter((id) => ["case", "caseIfAny"].includes(catalogEntry(id).startedFrom));

const NOTHING_YET: CaseFacts = { ...JUDGED_CASE, status: "opened", hearings: [], rulings: [], dues: [] };
const SAMPLES: readonly CaseFacts[] = [
  NOTHING_YET,
  JUDGED_CASE,
  APPEALABLE_CASE,
  APPEALED_CASE,
  DECISION_CASE,
  FINAL_CASE,
];
const FRESH_DECISION = DECISION_CASE.rulings.map((ruling) => ({ ...ruling, drawnUpOn: "2026-11-18" }));

/** Every status, kind and role, with and without hearings, rulings and dues. */
const CASES: readonly CaseFacts[] = SAMPLES.flatMap((sample) =>
  KINDS.flatMap((processKind) =>
    CASE_STATUSES.flatMap((status) =>
      ROLES.map((ownRole): CaseFacts => ({ ...sample, processKind, status, ownRole })),
    ),
  ),
);

const standing = (form: FormId, change: Partial<CaseFacts>, of: CaseFacts = NOTHING_YET): Standing => {
  const { now, may } = formsForCase({ ...of, ...change }, TODAY);
  return now.includes(form) ? "now" : may.includes(form) ? "may" : "not";
};

describe("every form that is begun in a case", () => {
  test("stands to every case in one way, and no other form does", () => {
    for (const facts of CASES) {
      const { now, may } = formsForCase(facts, TODAY);
      const offered = [...now, ...may];
      expect(new Set(offered).size).toBe(offered.length);
      expect(offered.filter((id) => !IN_CASE.includes(id))).toEqual([]);
    }
  });

  test.each(IN_CASE)("%s is offered in some case", (id) => {
    const offered = CASES.concat(ADMINISTRATIVE_CASE, ADMINISTRATIVE_APPEALED).some(
      (facts) => standing(id, {}, facts) !== "not",
    );
    expect(offered).toBe(true);
  });

  test("there is always something to write with", () => {
    for (const facts of CASES) expect(formsForCase(facts, TODAY).may).toContain("free-application");
  });
});

describe("what is offered as fitting now does not lead to a dead end of the case itself", () => {
  /** Dead ends of what the person answers, and not of what the register says of the case. */
  test.each(IN_CASE.filter((id) => Object.hasOwn(JOURNEYS, id)))("%s", async (id) => {
    const form = await formById(id);
    const journeys = Object.entries(JOURNEYS).find(([known]) => known === id)?.[1];
    if (form === undefined || journeys === undefined) throw new Error("No form");
    const typed = { ...journeys.typed, ...filerFact({ personalCode: "324871-50936" }) };
    const wrong = CASES.filter((facts) => standing(id, {}, facts) === "now").filter(
      (facts) => walk(form, { ...typed, ...caseFact(facts) }, TODAY).status === "stopped",
    );
    expect(wrong.map(({ processKind, status, ownRole }) => [processKind, status, ownRole])).toEqual([]);
  });
});

describe("by what the case has come to", () => {
  test.each<[FormId, Partial<CaseFacts>, CaseFacts, Standing]>([
    ["full-judgment-request", {}, JUDGED_CASE, "now"],
    ["full-judgment-request", { rulings: [] }, JUDGED_CASE, "may"],
    ["full-judgment-request", { processKind: "claim" }, JUDGED_CASE, "not"],
    ["appeal", {}, APPEALABLE_CASE, "now"],
    ["appeal", {}, LATE_CASE, "may"],
    ["appeal", {}, ADMINISTRATIVE_CASE, "not"],
    ["appeal", { processKind: "warning" }, APPEALABLE_CASE, "not"],
    // Only a full judgment is appealed (s. 250.27(3)).
    ["appeal", {}, JUDGED_CASE, "may"],
    ["appeal", {}, APPEALED_CASE, "not"],
    ["appeal", { status: "underAppeal" }, APPEALED_CASE, "now"],
    ["cassation", {}, APPEALED_CASE, "now"],
    ["cassation", {}, APPEALABLE_CASE, "may"],
    ["cassation", { instance: "cassation", status: "underAppeal" }, APPEALED_CASE, "now"],
    ["cassation", { status: "underAppeal" }, APPEALED_CASE, "may"],
    ["cassation", { processKind: "simplified" }, APPEALED_CASE, "not"],
    // By the register it is open until the thirtieth; ten days from the eighteenth (s. 442) end before that.
    ["ancillary-complaint", { rulings: FRESH_DECISION }, DECISION_CASE, "now"],
    ["ancillary-complaint", {}, LATE_DECISION_CASE, "may"],
    ["administrative-appeal", {}, ADMINISTRATIVE_CASE, "now"],
    ["administrative-appeal", {}, APPEALABLE_CASE, "not"],
    ["administrative-appeal", {}, ADMINISTRATIVE_APPEALED, "not"],
    ["administrative-cassation", {}, ADMINISTRATIVE_APPEALED, "now"],
    ["videoconference", {}, JUDGED_CASE, "now"],
    ["videoconference", {}, NOTHING_YET, "may"],
    ["videoconference", { status: "inForce" }, NOTHING_YET, "not"],
    ["fee-refund", {}, JUDGED_CASE, "may"],
    ["fee-refund", { status: "refused" }, JUDGED_CASE, "now"],
    ["fee-refund", { dues: [] }, JUDGED_CASE, "not"],
    ["newly-discovered-facts", {}, FINAL_CASE, "may"],
    ["newly-discovered-facts", {}, APPEALABLE_CASE, "not"],
    ["writ-of-execution-request", {}, FINAL_CASE, "now"],
    ["writ-of-execution-request", { ownRole: "defendant" }, FINAL_CASE, "may"],
    ["writ-of-execution-request", { processKind: "protection", ownRole: "applicant" }, FINAL_CASE, "not"],
    ["renewal-of-proceedings", { ownRole: "defendant" }, APPEALABLE_CASE, "may"],
    ["renewal-of-proceedings", {}, APPEALABLE_CASE, "not"],
  ])("%s with %j: case %#", (form, change, of, expected) => {
    expect(standing(form, change, of)).toBe(expected);
  });

  test.each<[FormId, CaseFacts["processKind"], CaseFacts["status"], CaseFacts["ownRole"], Standing]>([
    ["explanation", "claim", "awaitingExplanation", "defendant", "now"],
    ["explanation", "claim", "hearingSet", "defendant", "may"],
    ["explanation", "claim", "awaitingExplanation", "thirdPerson", "may"],
    ["explanation", "claim", "awaitingExplanation", "claimant", "not"],
    ["explanation", "claim", "decided", "defendant", "not"],
    ["explanation", "warning", "warningSent", "debtor", "not"],
    ["payment-order-response", "warning", "warningSent", "debtor", "now"],
    ["payment-order-response", "warning", "warningSent", "applicant", "not"],
    ["payment-order-response", "warning", "inForce", "debtor", "not"],
    ["payment-order-response", "simplified", "awaitingExplanation", "defendant", "not"],
    ["withdrawal", "simplified", "awaitingExplanation", "claimant", "now"],
    ["withdrawal", "simplified", "awaitingExplanation", "defendant", "not"],
    ["withdrawal", "simplified", "decided", "claimant", "not"],
    ["settlement", "claim", "hearingSet", "defendant", "now"],
    ["settlement", "claim", "hearingSet", "thirdPerson", "not"],
    ["settlement", "special", "hearingSet", "applicant", "not"],
    ["term-extension", "claim", "leftWithoutProgress", "claimant", "now"],
    ["term-extension", "claim", "inForce", "claimant", "may"],
    ["term-extension", "administrative", "opened", "applicant", "not"],
  ])("%s, %s, %s, %s: %s", (form, processKind, status, ownRole, expected) => {
    expect(standing(form, { processKind, status, ownRole })).toBe(expected);
  });
});
