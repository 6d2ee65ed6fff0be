import fc from "fast-check";
import { expect, test } from "vitest";
import type { CaseStatus, CaseSummary } from "@/lib/exchange/shapes";
import { CASE_FILTERS, type CaseFilter, casePage, CASES_PER_PAGE } from "./case-page";
import { CASE_STATUSES } from "./case-status";

const summary = (caseId: string, change: Partial<CaseSummary> = {}): CaseSummary => ({
  ownerPersonalCode: "140947-11046",
  caseId,
  caseNumber: "C77000126",
  archiveNumber: "C-0001-26/12",
  courtId: "RPT",
  courtName: "Rīgas pilsētas tiesa",
  processKind: "simplified",
  subject: "Par parāda piedziņu",
  ownRole: "claimant",
  status: "opened",
  statusSince: "2026-11-02T08:00:00Z",
  nextStep: { who: "court", by: null },
  judgmentDate: null,
  claimTotalCents: null,
  openedAt: "2026-11-02T08:00:00Z",
  version: 1,
  ...change,
});

/** Every page in turn, as a reader who follows "next" sees them. */
function walked(cases: CaseSummary[], filter: CaseFilter): string[][] {
  const pages: string[][] = [];
  let after: string | undefined;
  do {
    const page = casePage(cases, { filter, after });
    pages.push(page.items.map(({ caseId }) => caseId));
    after = page.next;
  } while (after !== undefined);
  return pages;
}

const anyCases = fc
  .array(
    fc.record({
      minute: fc.integer({ min: 0, max: 59 }),
      status: fc.constantFrom<CaseStatus[]>(...CASE_STATUSES),
      own: fc.boolean(),
    }),
    { maxLength: 90 },
  )
  .map((drawn) =>
    drawn.map(({ minute, status, own }, index) =>
      summary(`case-${String(index).padStart(8, "0")}`, {
        openedAt: `2026-11-02T08:${String(minute).padStart(2, "0")}:00Z`,
        status,
        nextStep: { who: own ? "claimant" : "court", by: null },
      }),
    ),
  );

test("whoever follows the pages sees every case that passes, once, the newest first", () => {
  fc.assert(
    fc.property(anyCases, fc.constantFrom(...CASE_FILTERS), (cases, filter) => {
      const pages = walked(cases, filter);
      const seen = pages.flat();
      expect(new Set(seen).size).toBe(seen.length);
      expect(pages.every((page) => page.length <= CASES_PER_PAGE)).toBe(true);
      const dates = seen.map((id) => cases.find(({ caseId }) => caseId === id)?.openedAt ?? "");
      expect(dates).toEqual([...dates].sort().reverse());
      if (filter === "all") expect(seen.length).toBe(cases.length);
    }),
  );
});

test("every case is open or ended, and the counts say so", () => {
  fc.assert(
    fc.property(anyCases, (cases) => {
      const count = (filter: CaseFilter): number => casePage(cases, { filter, after: undefined }).total;
      expect(count("open") + count("ended")).toBe(count("all"));
      expect(count("mine")).toBe(cases.filter(({ nextStep }) => nextStep.who === "claimant").length);
    }),
  );
});

test("a new case does not move the next page", () => {
  const cases = Array.from({ length: 45 }, (_, index) =>
    summary(`case-${String(index).padStart(8, "0")}`, {
      openedAt: `2026-10-02T08:${String(index).padStart(2, "0")}:00Z`,
    }),
  );
  const { next } = casePage(cases, { filter: "all", after: undefined });
  const later = [...cases, summary("case-90000000", { openedAt: "2026-11-20T08:00:00Z" })];
  expect(casePage(later, { filter: "all", after: next }).items.map(({ caseId }) => caseId)[0]).toBe(
    "case-00000024",
  );
});

test("twenty fill a page, and the twenty-first begins the next", () => {
  const cases = (length: number): CaseSummary[] =>
    Array.from({ length }, (_, index) => summary(`case-${String(index).padStart(8, "0")}`));
  expect(casePage(cases(20), { filter: "all", after: undefined }).next).toBeUndefined();
  expect(walked(cases(21), "all").map((page) => page.length)).toEqual([20, 1]);
  expect(walked([], "all")).toEqual([[]]);
});
