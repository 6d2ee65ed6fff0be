import { describe, expect, test } from "vitest";
import { settlement } from "../settlement/form";
import { JUDGED_CASE } from "../test-journey";
import { writRequest } from "../writ-of-execution-request/form";
import { isFromCase, otherSideEntries } from "./other-side";

const COMPANY = {
  role: "defendant",
  kind: "company",
  name: "SIA „Otrā puse”",
  registrationNumber: "40003032949",
  isOwn: false,
} as const;
const THIRD = { ...COMPANY, role: "thirdPerson", name: "SIA „Trešā”" } as const;
const CASE = { ...JUDGED_CASE, participants: [...JUDGED_CASE.participants, COMPANY, THIRD] };
const PERSON = { kind: "person", name: "Andris Ozoliņš", personalCode: "" };

const named = (inCase: typeof CASE, principal: Parameters<typeof otherSideEntries>[1] = null) =>
  otherSideEntries(inCase, principal, { field: "debtor", max: 10 }).map(({ typed }) => typed["debtor"]);

describe("the other side of a case", () => {
  test("is whoever stands opposite, and no third person", () => {
    expect(named(CASE)).toEqual([
      PERSON,
      { kind: "company", companyName: "SIA „Otrā puse”", registrationNumber: "40003032949" },
    ]);
  });

  test("of a defendant is the claimant", () => {
    const participants = CASE.participants.map((one) => ({ ...one, isOwn: one.name === "Andris Ozoliņš" }));
    expect(named({ ...CASE, ownRole: "defendant", participants })).toEqual([
      { kind: "person", name: "Ilze Bērziņa-Ķēniņa", personalCode: "" },
    ]);
  });

  test("of a representative is that of the principal; of a third person there is none", () => {
    const inCase = { ...CASE, ownRole: "representative" as const };
    const principal = {
      mandateId: "m-1",
      capacity: "officer",
      kind: "company",
      name: COMPANY.name,
      personalCode: null,
      registrationNumber: COMPANY.registrationNumber,
      address: null,
      document: null,
    } as const;
    const participants = CASE.participants.map((one) => ({ ...one, isOwn: false }));
    expect(named({ ...inCase, participants }, principal)).toEqual([
      { kind: "person", name: "Ilze Bērziņa-Ķēniņa", personalCode: "" },
    ]);
    expect(named(inCase)).toEqual([]);
    expect(named({ ...CASE, ownRole: "thirdPerson" })).toEqual([]);
  });

  test("begins the lists of a settlement and of a request for a writ, and no longer ones than they may be", () => {
    expect(settlement.fromCase?.(JUDGED_CASE, null)).toEqual({
      otherParties: [{ id: "case-1", typed: { otherParty: PERSON } }],
    });
    expect(writRequest.fromCase?.(JUDGED_CASE, null)).toEqual({
      debtors: [{ id: "case-1", typed: { debtor: PERSON } }],
    });
    expect(otherSideEntries(CASE, null, { field: "debtor", max: 1 })).toHaveLength(1);
    expect([{ id: "case-1" }, { id: "d-1" }].map((entry) => isFromCase(entry))).toEqual([true, false]);
  });
});
