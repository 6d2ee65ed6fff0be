import { describe, expect, test } from "vitest";
import { filingContent } from "./filing-content";
import { FILING_KINDS } from "./filing-kinds";

/** As the portal froze a claim before filings could be made in a case. */
const older = {
  format: "lv.elieta.filing/1",
  filingId: "filing",
  kind: "simplifiedMoneyClaim",
  form: "simplified-money-claim",
  formVersion: 1,
  day: "2026-11-22",
  language: "lv",
  courtId: "RPT",
  title: "Prasības pieteikums",
  subject: "Par parāda piedziņu",
  submitter: { personalCode: "324871-50936", givenName: "Ilze", familyName: "Bērziņa-Ķēniņa" },
  parties: [],
  hearing: { requested: false, reason: null },
  mainDebtCents: 100_000,
  claimTotalCents: 100_000,
  fee: { amountCents: 8_000, exemption: null },
  corrects: null,
  answers: {},
  attachments: [],
};

describe("what was frozen", () => {
  test("earlier is read as a filing in no case, with a state fee", () => {
    expect(filingContent.parse(older)).toMatchObject({
      caseId: null,
      caseNumber: null,
      concerns: null,
      fee: { kind: "stateFee", amountCents: 8_000 },
    });
  });

  test("in a case keeps the case, what it is about and what is paid", () => {
    const made = {
      ...older,
      kind: "ancillaryComplaint",
      caseId: "case-00000001",
      concerns: { kind: "ruling", id: "ruling-00000001" },
      fee: { kind: "deposit", amountCents: 8_000, exemption: null },
    };
    expect(filingContent.parse(made)).toMatchObject(made);
  });

  test.each(FILING_KINDS)("may be of the kind %s", (kind) => {
    expect(filingContent.parse({ ...older, kind }).kind).toBe(kind);
  });

  test.each([
    ["a kind that the contract does not know", { kind: "letter" }],
    ["something that no case has", { concerns: { kind: "judge", id: "x" } }],
    ["a due that is nothing", { fee: { kind: "tip", amountCents: 1, exemption: null } }],
  ])("%s is refused", (_, change) => {
    expect(filingContent.safeParse({ ...older, ...change }).success).toBe(false);
  });
});
