import { describe, expect, test } from "vitest";
import { courtOfMunicipality } from "./court-of-municipality";
import { courtOptions, type MoneyClaimFacts } from "./court-options";
import { COURTS, MUNICIPALITIES } from "./courts";

const facts = (change: Partial<MoneyClaimFacts> = {}): MoneyClaimFacts => ({
  defendants: [{ kind: "person", addressKind: "declared", municipality: "Jelgava" }],
  grounds: [],
  claimantMunicipality: "Rīga",
  placeMunicipality: null,
  ...change,
});
const told = (change: Partial<MoneyClaimFacts>): string[] =>
  courtOptions(facts(change)).map(({ courtId, reason }) => `${courtId} ${reason}`);

describe("the court of a claim", () => {
  test.each<[string, Partial<MoneyClaimFacts>, string[]]>([
    ["s. 26(1): declared residence", {}, ["ZRT declaredResidence"]],
    [
      "s. 26(2): legal address",
      { defendants: [{ kind: "company", addressKind: "declared", municipality: "Rīga" }] },
      ["RPT legalAddress"],
    ],
    [
      "s. 27(1): residence",
      { defendants: [{ kind: "person", addressKind: "residence", municipality: "Liepāja" }] },
      ["KRT residence"],
    ],
    [
      "s. 27(2): last known",
      { defendants: [{ kind: "person", addressKind: "lastKnown", municipality: "Rēzekne" }] },
      ["LRT lastKnownResidence"],
    ],
    [
      "s. 28(7): several defendants",
      {
        defendants: [
          { kind: "person", addressKind: "declared", municipality: "Cēsu nov." },
          { kind: "company", addressKind: "declared", municipality: "Rīga" },
          { kind: "person", addressKind: "declared", municipality: "Madonas nov." },
        ],
      },
      ["VRT declaredResidence", "RPT oneOfDefendants"],
    ],
    [
      "s. 28(9): an employee at home",
      { grounds: ["labour"] },
      ["ZRT declaredResidence", "RPT claimantAsEmployee"],
    ],
    [
      "s. 28(9): the workplace",
      { grounds: ["labour"], placeMunicipality: "Ventspils" },
      ["ZRT declaredResidence", "RPT claimantAsEmployee", "KRT workplace"],
    ],
    [
      "s. 28(3): injury",
      { grounds: ["injury"], placeMunicipality: "Ludzas nov." },
      ["ZRT declaredResidence", "RPT claimantAfterInjury", "LRT placeOfInjury"],
    ],
    [
      "s. 28(4): damage, without the claimant's own court",
      { grounds: ["damage"], placeMunicipality: "Saldus nov." },
      ["ZRT declaredResidence", "KRT placeOfDamage"],
    ],
    [
      "a place in the same court is no choice",
      { grounds: ["damage"], placeMunicipality: "Bauskas nov." },
      ["ZRT declaredResidence"],
    ],
    ["a place that was never told", { grounds: ["damage"] }, ["ZRT declaredResidence"]],
  ])("%s", (_, change, options) => {
    expect(told(change)).toEqual(options);
  });
});

describe("territories", () => {
  test.each(MUNICIPALITIES)("%s lies in exactly one court", (name) => {
    expect(
      COURTS.filter(({ territory }) => territory.some(({ municipality }) => municipality === name)),
    ).toHaveLength(1);
    expect(
      courtOptions(facts({ defendants: [{ kind: "person", addressKind: "declared", municipality: name }] })),
    ).toHaveLength(1);
  });

  test("seven state cities and thirty-five municipalities", () => {
    expect(MUNICIPALITIES).toHaveLength(42);
    expect(MUNICIPALITIES.filter((name) => !name.endsWith("nov."))).toHaveLength(7);
    expect(courtOfMunicipality("Atlantīda")).toBeUndefined();
  });
});
