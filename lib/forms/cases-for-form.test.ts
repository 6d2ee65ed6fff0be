import { describe, expect, test } from "vitest";
import { CASE_STATUSES } from "@/lib/cases/case-status";
import { ROLES } from "@/lib/cases/roles";
import { testCase } from "@/lib/cases/test-visit";
import { day } from "@/lib/core/day";
import contract from "@/lib/exchange/contract.json";
import type { CaseSummary } from "@/lib/exchange/shapes";
import { casesForForm } from "./cases-for-form";
import { catalogEntry, FORM_IDS, type FormId } from "./catalog";
import { formsForCase } from "./forms-for-case";
import { JUDGED_CASE } from "./test-journey";

const TODAY = day("2026-11-29");
const KINDS = contract.components.schemas.CaseSummary.properties.processKind
  .enum as CaseSummary["processKind"][];
const IN_CASE = FORM_IDS.filter((id) => ["case", "caseIfAny"].includes(catalogEntry(id).startedFrom));
const fits = (form: FormId, change: Partial<CaseSummary>, chosen?: string): boolean =>
  casesForForm([testCase(change)], { form, chosen, today: TODAY }).fitting.length === 1;

describe("the cases in which a form may be filed", () => {
  test.each([
    ["full-judgment-request", { processKind: "simplified" }, true],
    ["full-judgment-request", { processKind: "claim" }, false],
    ["explanation", { ownRole: "defendant" }, true],
    ["explanation", { ownRole: "claimant" }, false],
    ["administrative-appeal", { processKind: "simplified" }, false],
    ["newly-discovered-facts", { status: "opened" }, false],
    ["newly-discovered-facts", { status: "decided" }, true],
    ["fee-refund", { status: "refused" }, true],
    ["cassation", { processKind: "claim", status: "underAppeal" }, true],
    ["free-application", { processKind: "protection" }, true],
  ] as const)("%s in %o: %s", (form, change, isFitting) => {
    expect(fits(form, change)).toBe(isFitting);
  });

  test("the case from which somebody comes is always there", () => {
    expect(fits("full-judgment-request", { processKind: "claim", caseId: "mine" }, "mine")).toBe(true);
  });

  // Of hearings a list tells nothing; none is set in a case that is over.
  test("a list leaves out no case in which the whole file lets the form be filed", () => {
    for (const processKind of KINDS)
      for (const status of CASE_STATUSES)
        for (const ownRole of ROLES) {
          const { now, may } = formsForCase(
            { ...JUDGED_CASE, hearings: [], processKind, status, ownRole },
            TODAY,
          );
          const left = [...now, ...may].filter((form) => !fits(form, { processKind, status, ownRole }));
          expect(left, `${processKind} ${status} ${ownRole}`).toEqual([]);
        }
  });

  test.each(IN_CASE)("%s fits some case", (form) => {
    expect(
      KINDS.some((processKind) =>
        CASE_STATUSES.some((status) => ROLES.some((ownRole) => fits(form, { processKind, status, ownRole }))),
      ),
    ).toBe(true);
  });
});
