import { expect, test } from "vitest";
import { groupedIban, transferPurpose } from "./bank-transfer";
import { newDueReference } from "./due-reference";

const payer = {
  kind: "stateFee",
  reference: "EP7K4M92QX0V",
  givenName: "Ilze",
  familyName: "Bērziņa-Ķēniņa",
  personalCode: "324871-50936",
  registrationNumber: null,
} as const;

test("the purpose names the reference, the person and, once known, the filing", () => {
  expect(transferPurpose(payer)).toBe("Valsts nodeva EP7K4M92QX0V, 324871-50936, Ilze Bērziņa-Ķēniņa");
  expect(transferPurpose({ ...payer, registrationNumber: "EL-2026-000123" })).toBe(
    "Valsts nodeva EP7K4M92QX0V EL-2026-000123, 324871-50936, Ilze Bērziņa-Ķēniņa",
  );
});

test("the purpose says what is paid", () => {
  expect(transferPurpose({ ...payer, kind: "deposit" })).toMatch(/^Drošības nauda EP7K4M92QX0V, /);
  expect(transferPurpose({ ...payer, kind: "service" })).toMatch(/^Maksa par pakalpojumu EP7K4M92QX0V, /);
});

test("a long name is cut, never what identifies", () => {
  const purpose = transferPurpose({ ...payer, familyName: "Ļ".repeat(300) });
  expect(purpose).toHaveLength(140);
  expect(purpose).toContain("324871-50936");
});

test("an account is shown in groups of four", () => {
  expect(groupedIban("LV55TREL1060190911200")).toBe("LV55 TREL 1060 1909 1120 0");
  expect(groupedIban("LV55 TREL 1060 1909 1120 0")).toBe("LV55 TREL 1060 1909 1120 0");
});

test("references are short, without signs that look alike, and each its own", () => {
  const made = Array.from({ length: 2_000 }, newDueReference);
  for (const reference of made) expect(reference).toMatch(/^EP[0-9A-HJKMNP-TV-Z]{10}$/);
  expect(new Set(made).size).toBe(made.length);
});
