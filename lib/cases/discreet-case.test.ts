import { expect, test } from "vitest";
import { fileNameOf } from "./attachment-header";
import { savedTitle } from "./discreet-case";

const decision = {
  kind: "decision",
  title: "Lēmums par pagaidu aizsardzību pret vardarbību",
  mediaType: "application/pdf",
} as const;

const saved = (processKind: "protection" | "claim"): string =>
  fileNameOf({ ...decision, title: savedTitle(decision, { processKind }) });

test("what is saved of a case of protection from violence does not say so in its name", () => {
  expect(saved("protection")).toBe("Lēmums.pdf");
  expect(saved("claim")).toBe("Lēmums par pagaidu aizsardzību pret vardarbību.pdf");
});
