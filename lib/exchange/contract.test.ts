import { readFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { contractOutputs } from "@/scripts/contract/contract-outputs";
import { answerFault, operationsOfContract, registerOf, requestFault, schemaFault } from "./contract-check";

const root = path.resolve(import.meta.dirname, "..", "..");

describe("what is derived from the contract", () => {
  test("is fresh: npx tsx scripts/generate-contract.ts changes nothing", async () => {
    for (const [file, text] of await contractOutputs(root)) {
      expect(await readFile(path.join(root, file), "utf8"), file).toBe(text);
    }
  });
});

describe("the contract's own validators", () => {
  const problem = { type: "about:blank", title: "not found", status: 404, code: "notFound" };

  test("tolerate what they do not know and refuse what is missing or mistyped", () => {
    expect(schemaFault("Problem", { ...problem, later: 1 })).toBeNull();
    expect(schemaFault("Problem", { ...problem, code: undefined })).not.toBeNull();
    expect(schemaFault("Problem", { ...problem, status: "404" })).toBe("/status type");
    expect(answerFault("events", 200, { items: [], next: null })).toBeNull();
    expect(answerFault("events", 200, { items: [{}], next: null })).toBe("/items/0 required");
  });

  test("know no answer for a status that the contract does not have", () => {
    expect(answerFault("events", 201, { items: [], next: null })).toBe("notInContract");
    expect(requestFault("events", {})).toBe("notInContract");
  });

  test("a fault names a place, never a value", () => {
    const told = answerFault("myData", 200, { ownerPersonalCode: "a secret", personalCode: "a secret" });
    expect(told).not.toBeNull();
    expect(told).not.toContain("secret");
  });

  test.each(operationsOfContract())("%s belongs to a register", (operation) => {
    expect(["platform", "tis", "persons", "companies", "prosecution"]).toContain(registerOf(operation));
  });
});
