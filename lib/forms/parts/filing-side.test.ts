import { expect, test } from "vitest";
import type { Party } from "@/lib/exchange/shapes";
import type { Principal } from "../principal";
import { JUDGED_CASE } from "../test-journey";
import { filingSide } from "./filing-side";

const FIRM: Principal = {
  mandateId: "m-1",
  capacity: "officer",
  kind: "company",
  name: "SIA “Ozolkalna Būve”",
  personalCode: null,
  registrationNumber: "40203998000",
  address: null,
  document: null,
};
const WARD: Principal = {
  ...FIRM,
  kind: "person",
  name: "Andris Ozoliņš",
  personalCode: "070378-11176",
  registrationNumber: null,
};

const defendant: Party = {
  role: "defendant",
  kind: "person",
  name: "Valdis Krūmiņš",
  personalCode: null,
  registrationNumber: null,
  address: null,
  email: null,
  phone: null,
};

const sides = (more: Partial<Parameters<typeof filingSide>[0]>): string[] =>
  filingSide({ kind: "claim", parties: [defendant], principal: FIRM, inCase: null, ...more }).map(
    ({ role, name }) => `${role} ${name}`,
  );

test("for oneself the filing names whom it names", () => {
  expect(sides({ principal: null })).toEqual(["defendant Valdis Krūmiņš"]);
});

test("what opens a case is brought by the principal", () => {
  expect(sides({})[0]).toBe("claimant SIA “Ozolkalna Būve”");
  expect(sides({ kind: "specialProcedure" })[0]).toBe("applicant SIA “Ozolkalna Būve”");
});

test("in a case the principal is who they are in it", () => {
  expect(sides({ kind: "explanation", principal: WARD, inCase: JUDGED_CASE })[0]).toBe(
    "defendant Andris Ozoliņš",
  );
});

test("whom the register does not name in the case gets no role, and nobody is named twice", () => {
  expect(sides({ kind: "appeal", inCase: JUDGED_CASE })).toEqual(["defendant Valdis Krūmiņš"]);
  expect(sides({ kind: "appeal" })).toEqual(["defendant Valdis Krūmiņš"]);
  const named = { ...defendant, role: "claimant", registrationNumber: FIRM.registrationNumber } as const;
  expect(sides({ parties: [named] })).toEqual(["claimant Valdis Krūmiņš"]);
});
