import { describe, expect, test } from "vitest";
import { catalogEntry, FORM_IDS, type FormId } from "./catalog";
import { formsBeside } from "./forms-beside";

describe("what may be meant instead", () => {
  test.each(FORM_IDS)("of %s is few, another form, each once", (form) => {
    const beside = formsBeside(form);
    expect(beside.length).toBeLessThanOrEqual(4);
    expect(new Set(beside).size).toBe(beside.length);
    expect(beside).not.toContain(form);
  });

  test("no new claim stands beside a request in a case", () => {
    const isNew = (form: FormId): boolean => catalogEntry(form).startedFrom === "catalogue";
    for (const form of FORM_IDS.filter((id) => ["case", "filing"].includes(catalogEntry(id).startedFrom)))
      expect(formsBeside(form).filter(isNew), form).toEqual([]);
  });

  test.each([
    ["withdrawal", "settlement"],
    ["settlement", "withdrawal"],
    ["appeal", "cassation"],
    ["simplified-money-claim", "payment-order"],
    ["claim", "simplified-money-claim"],
    ["writ-of-execution-request", "securing-claim"],
    ["explanation", "payment-order-response"],
  ] as const)("beside %s: %s", (form, other) => {
    expect(formsBeside(form)).toContain(other);
  });
});
