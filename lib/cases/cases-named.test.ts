import { expect, test } from "vitest";
import { casesNamed } from "./cases-named";
import { testCase } from "./test-visit";

const DEBT = testCase({
  caseId: "debt",
  caseNumber: "C33359926",
  archiveNumber: "C-3599-26/38",
  courtName: "Rīgas pilsētas tiesa",
  subject: "Par naudas piedziņu",
  otherSide: ["Andris Ozoliņš"],
});
const VIOLENCE = testCase({
  caseId: "violence",
  caseNumber: "C33000126",
  archiveNumber: "C-0001-26/1",
  courtName: "Zemgales rajona tiesa",
  processKind: "protection",
  subject: "Par pagaidu aizsardzību",
  otherSide: ["Kāds Vīrs"],
});

test.each([
  ["", ["debt", "violence"]],
  ["  ", ["debt", "violence"]],
  ["c 333 599 26", ["debt"]],
  ["3599", ["debt"]],
  ["C-3599-26", ["debt"]],
  ["ozolins", ["debt"]],
  ["nauda rīgas", ["debt"]],
  ["naudas zemgales", []],
  ["tiesa", ["debt", "violence"]],
  ["zemgale", ["violence"]],
  ["pagaidu", []],
  ["vīrs", []],
])("%j", (typed, found) => {
  expect(casesNamed([DEBT, VIOLENCE], typed).map(({ caseId }) => caseId)).toEqual(found);
});
