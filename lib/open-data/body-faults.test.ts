import fc from "fast-check";
import { expect, test } from "vitest";
import { calculationBody } from "@/lib/fees/open-calculation";
import { bodyFaults } from "./body-faults";
import { FAULT_CODES } from "./fault-codes";
import description from "./openapi.json";

const faultsOf = (body: unknown) => {
  const parsed = calculationBody.safeParse(body, { reportInput: true });
  return parsed.success ? [] : bodyFaults(parsed.error);
};
const inClaim = (claim: unknown) => faultsOf({ date: "2026-11-22", claims: [claim] });
const item = "services.binding";
const withGround = (exemption: unknown) => faultsOf({ date: "2026-11-22", claims: [{ item }], exemption });

test.each([
  [faultsOf(null), [{ pointer: "", code: "wrongType" }]],
  [
    faultsOf({}),
    [
      { pointer: "/date", code: "missing" },
      { pointer: "/claims", code: "missing" },
    ],
  ],
  [faultsOf({ date: 1, claims: [{ item }] }), [{ pointer: "/date", code: "wrongType" }]],
  [faultsOf({ date: "2026-02-30", claims: [{ item }] }), [{ pointer: "/date", code: "notADate" }]],
  [faultsOf({ date: "2026-11-22", claims: [] }), [{ pointer: "/claims", code: "tooFew", minimum: 1 }]],
  [
    faultsOf({ date: "2026-11-22", claims: Array.from({ length: 101 }, () => ({ item })) }),
    [{ pointer: "/claims", code: "tooMany", maximum: 100 }],
  ],
  [inClaim(3), [{ pointer: "/claims/0", code: "wrongType" }]],
  [inClaim({ item: "x" }), [{ pointer: "/claims/0/item", code: "unknownValue" }]],
  [inClaim({ item, quantity: 0 }), [{ pointer: "/claims/0/quantity", code: "outOfRange", minimum: 1 }]],
  [
    inClaim({ item, quantity: 1e300 }),
    [{ pointer: "/claims/0/quantity", code: "outOfRange", maximum: 100_000 }],
  ],
  [inClaim({ item, quantity: 1.5 }), [{ pointer: "/claims/0/quantity", code: "notAnInteger" }]],
  [inClaim({ item, quantity: "1" }), [{ pointer: "/claims/0/quantity", code: "wrongType" }]],
  [inClaim({ item, amount: "1,5" }), [{ pointer: "/claims/0/amount", code: "malformed" }]],
  [inClaim({ item, amount: 5 }), [{ pointer: "/claims/0/amount", code: "wrongType" }]],
  [inClaim({ item: "civil.monetary_claim" }), [{ pointer: "/claims/0/amount", code: "missing" }]],
  [withGround({ part: "1" }), [{ pointer: "/exemption/part", code: "wrongType" }]],
  [withGround({ part: 77 }), [{ pointer: "/exemption/part", code: "unknownValue" }]],
  [
    withGround({ part: 1, point: "x".repeat(11) }),
    [{ pointer: "/exemption/point", code: "tooLong", maximum: 10 }],
  ],
])("%j", (faults, told) => {
  expect(faults).toEqual(told);
});

test("whatever is sent, the codes are ours", () => {
  const claim = fc.record(
    { item: fc.oneof(fc.constant(item), fc.anything()), amount: fc.anything(), quantity: fc.anything() },
    { requiredKeys: [] },
  );
  const body = fc.record(
    {
      date: fc.oneof(fc.constant("2026-11-22"), fc.anything()),
      claims: fc.array(claim),
      exemption: fc.anything(),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(fc.oneof(body, fc.anything()), (sent) => {
      for (const { code } of faultsOf(sent)) expect(FAULT_CODES).toContain(code);
    }),
  );
});

test("the description names every code that there is, and no other", () => {
  expect(description.components.schemas.FaultCode.enum.toSorted()).toEqual([...FAULT_CODES].toSorted());
});
