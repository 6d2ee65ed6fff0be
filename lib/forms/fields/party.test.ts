import { describe, expect, test } from "vitest";
import { address } from "./address";
import { EXEMPTION_POINTS, type Exemption, exemptionCode } from "@/lib/fees/exemptions";
import { exemptionGround } from "./exemption-ground";
import { party } from "./party";
import { readTyped as read } from "./test-read";

describe("address", () => {
  const typed = { line: "Ķiršu iela 14", municipality: "Rīga", postalCode: "1013" };

  test.each([
    [typed, { ...typed, postalCode: "LV-1013" }],
    [
      { ...typed, postalCode: "lv 1013" },
      { ...typed, postalCode: "LV-1013" },
    ],
    [{ ...typed, postalCode: "101" }, ["f.postalCode notAPostalCode"]],
    [{ ...typed, municipality: "Ulubele" }, ["f.municipality chooseMunicipality"]],
    [{}, ["f.line required", "f.municipality chooseMunicipality", "f.postalCode required"]],
    [undefined, ["f.line required", "f.municipality chooseMunicipality", "f.postalCode required"]],
  ])("%j", (given, meant) => {
    expect(read(address(), given)).toEqual(meant);
  });
});

describe("party", () => {
  test.each([
    [
      { kind: "person", name: "Andris", personalCode: "" },
      { kind: "person", name: "Andris", personalCode: null },
    ],
    [
      { kind: "person", name: "Andris", personalCode: "07037811176" },
      { kind: "person", name: "Andris", personalCode: "070378-11176" },
    ],
    [{ kind: "person", name: "", personalCode: "1" }, ["f.personalCode notAPersonalCode", "f.name required"]],
    [
      { kind: "person", name: "Andris", registrationNumber: "nonsense" },
      { kind: "person", name: "Andris", personalCode: null },
    ],
    [
      { kind: "company", companyName: "SIA", registrationNumber: "40003032949" },
      { kind: "company", name: "SIA", registrationNumber: "40003032949" },
    ],
    [
      { kind: "company", companyName: "", registrationNumber: "" },
      ["f.registrationNumber required", "f.companyName required"],
    ],
    [{}, ["f.kind chooseOne"]],
  ])("%j", (given, meant) => {
    expect(read(party(), given)).toEqual(meant);
  });
});

test("every ground of exemption that is offered is understood, and no other", () => {
  const offered: readonly Exemption[] = [
    ...EXEMPTION_POINTS.map(({ point }) => ({ part: 1, point }) as const),
    { part: 4, point: null },
  ];
  for (const exemption of offered)
    expect(read(exemptionGround(offered), exemptionCode(exemption))).toEqual(exemption);
  expect(read(exemptionGround(offered), "3")).toEqual(["chooseOne"]);
});
