import { describe, expect, test } from "vitest";
import type { NewFiling } from "@/lib/exchange/shapes";
import { exchange, registered, withCourt } from "./test-court";

withCourt();

type Role = NewFiling["parties"][number]["role"];

/** The filer, named once more in the filing itself. */
function filerAs(role: Role): NewFiling["parties"][number] {
  const { personalCode, givenName, familyName } = exchange().caller.subject.person;
  return {
    role,
    kind: "person",
    name: `${givenName} ${familyName}`,
    personalCode,
    registrationNumber: null,
    address: null,
    email: null,
    phone: null,
  };
}

function company(role: Role): NewFiling["parties"][number] {
  const registrationNumber = exchange().caller.subject.companyNumber;
  const name = "SIA “Zaļais Kāpurs”";
  return { ...filerAs(role), kind: "company", name, personalCode: null, registrationNumber };
}

async function rolesOf(parties: NewFiling["parties"]): Promise<{ own: Role; roles: Role[] }> {
  const { caseId } = await registered({ parties });
  const { ownRole, participants } = await exchange().caseOf(caseId);
  return { own: ownRole, roles: participants.map(({ role }) => role) };
}

describe("whoever files a claim", () => {
  test("is told who stands opposite, so that cases can be told apart", async () => {
    const { caseId } = await registered({ parties: [company("defendant"), filerAs("representative")] });
    const { otherSide } = await exchange().caseOf(caseId);
    expect(otherSide).toEqual(["SIA “Zaļais Kāpurs”"]);
  });

  test("is its claimant", async () => {
    expect(await rolesOf([company("defendant")])).toEqual({
      own: "claimant",
      roles: ["claimant", "defendant"],
    });
  });

  test("stays its claimant when named as defendant, too", async () => {
    expect(await rolesOf([filerAs("defendant")])).toEqual({
      own: "claimant",
      roles: ["claimant", "defendant"],
    });
  });

  test("stays its claimant when named as representative, too", async () => {
    expect(await rolesOf([company("defendant"), filerAs("representative")])).toEqual({
      own: "claimant",
      roles: ["claimant", "defendant", "representative"],
    });
  });

  test("represents the claimant whom the filing names", async () => {
    expect(await rolesOf([company("claimant"), filerAs("defendant")])).toEqual({
      own: "representative",
      roles: ["representative", "claimant", "defendant"],
    });
    const named = [company("claimant"), company("defendant"), filerAs("representative")];
    expect(await rolesOf(named)).toEqual({
      own: "representative",
      roles: ["claimant", "defendant", "representative"],
    });
  });
});
