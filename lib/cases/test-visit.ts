import { day } from "@/lib/core/day";
import type { CaseFile, Copy } from "./case-file";
import type { CaseVisit } from "./case-visit";
import type { Case } from "@/lib/exchange/shapes";

const NOW = new Date("2026-11-29T10:00:00Z");
const copy = <Value>(value: Value): Copy<Value> => ({ value, asOf: NOW, isLastKnown: false });

/** A case of which a test says what matters to it. */
export const testCase = (change: Partial<Case> = {}): Case => ({
  ownerPersonalCode: "324871-50936",
  caseId: "case-00000001",
  caseNumber: "C77000126",
  archiveNumber: "C-0001-26/12",
  courtId: "RPT",
  courtName: "Rīgas pilsētas tiesa",
  processKind: "simplified",
  subject: "Par lietu",
  ownRole: "claimant",
  status: "opened",
  statusSince: "2026-11-02T08:00:00Z",
  nextStep: { who: "court", by: "2026-12-12" },
  judgmentDate: null,
  claimTotalCents: null,
  openedAt: "2026-11-02T08:00:00Z",
  version: 1,
  judge: null,
  instance: "first",
  courthouse: null,
  hearingRequested: false,
  participants: [],
  filings: [],
  defects: null,
  reason: null,
  timeline: [],
  ...change,
});

/** The visit of a case that was told just now. */
export function testVisit(
  change: Partial<Case> = {},
  {
    parts = {},
    ...visit
  }: Partial<Omit<CaseVisit, "file">> & { parts?: Partial<Omit<CaseFile, "summary">> } = {},
): CaseVisit {
  const file = testCase(change);
  return {
    caseId: file.caseId,
    file: {
      summary: copy(file),
      documents: copy([]),
      hearings: copy([]),
      rulings: copy([]),
      dues: copy([]),
      ...parts,
    },
    version: "1",
    filings: [],
    dues: new Map(),
    now: NOW,
    today: day("2026-11-29"),
    ...visit,
  };
}

export const testPart = copy;
