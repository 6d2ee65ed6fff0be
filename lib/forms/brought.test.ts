import { describe, expect, test } from "vitest";
import { z } from "zod";
import { cents } from "@/lib/core/money";
import { ALL_EXEMPTIONS, exemptionCode } from "@/lib/fees/exemptions";
import {
  type Brought,
  broughtFields,
  fieldsOfBrought,
  NOTHING_BROUGHT,
  offersGround,
  queryOfBrought,
  typedFrom,
} from "./brought";
import { correction } from "./correction/form";
import { OFFERED_EXEMPTIONS } from "./simplified-money-claim/exemption-grounds";
import { simplifiedMoneyClaim } from "./simplified-money-claim/form";

const read = (given: object): Brought => z.object(broughtFields).parse(given);
const injury = { part: 1, point: "2" } as const;

describe("what the calculator sends", () => {
  test("comes back whole from the address", () => {
    for (const exemption of [null, ...ALL_EXEMPTIONS]) {
      const fit = { claimAbout: "money", mainDebtSize: "within" };
      const brought = { debts: [cents(125_050), cents(20_000)], exemption, fit };
      expect(read(Object.fromEntries(new URLSearchParams(queryOfBrought(brought))))).toEqual(brought);
      expect(read(fieldsOfBrought(brought))).toEqual(brought);
    }
    expect(queryOfBrought(NOTHING_BROUGHT)).toBe("");
    expect(queryOfBrought({ ...NOTHING_BROUGHT, debts: [cents(125_050)], exemption: injury })).toBe(
      "?debts=125050&exemption=1:2",
    );
  });

  test.each([
    "",
    "1",
    "1:",
    "1:99",
    "1:2:3",
    "01:2",
    "2:1",
    "3:",
    "4:1",
    " 4",
    "1:2 ",
    "x".repeat(1_000),
    ["1:2"],
    ["1:2", "4"],
    null,
    undefined,
    {},
  ])("%j is no ground", (given) => {
    expect(read({ exemption: given }).exemption).toBeNull();
  });
});

describe("what a form makes of it", () => {
  test("a ground that it offers is its typed answer", () => {
    expect(
      typedFrom(simplifiedMoneyClaim, { ...NOTHING_BROUGHT, debts: [cents(125_050)], exemption: injury }),
    ).toEqual({
      claims: [{ id: "brought-1", typed: { mainDebt: "1250,50" } }],
      exempt: "yes",
      exemptionGround: "1:2",
    });
  });

  test("a ground that it does not offer is none", () => {
    const offered = OFFERED_EXEMPTIONS.map(exemptionCode);
    for (const exemption of ALL_EXEMPTIONS) {
      const isOffered = offered.includes(exemptionCode(exemption));
      expect(offersGround(simplifiedMoneyClaim, exemption)).toBe(isOffered);
      expect(offersGround(correction, exemption)).toBe(false);
      const typed = typedFrom(simplifiedMoneyClaim, { ...NOTHING_BROUGHT, exemption });
      expect(typed).toEqual(isOffered ? { exempt: "yes", exemptionGround: exemptionCode(exemption) } : {});
    }
  });

  test("nothing is nothing", () => {
    expect(typedFrom(simplifiedMoneyClaim, NOTHING_BROUGHT)).toEqual({});
  });
});
