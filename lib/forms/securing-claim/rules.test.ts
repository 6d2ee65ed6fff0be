import { expect, test } from "vitest";
import { day } from "@/lib/core/day";
import { cents, euros } from "@/lib/core/money";
import { BUILT_IN_SCHEDULES } from "@/lib/fees/built-in-schedules";
import { stateFee } from "@/lib/fees/state-fee";
import { claimPlaceIssue, courtsOfSecuring, needsClaimPlace } from "./courts-of-securing";
import {
  enforcementIssue,
  isExemptFromSecurity,
  measuresIssue,
  needsSecurity,
  SECURING_MEASURES,
  securityOf,
} from "./measures";

test("Civil Procedure Law, s. 138(7.1): payments are not attached for a sum at the court's discretion", () => {
  for (const claimNature of ["money", "thing", "immovable"] as const)
    expect(measuresIssue({ claimNature, securingMeasures: ["payments"] })).toBeUndefined();
  expect(measuresIssue({ claimNature: "discretion", securingMeasures: ["payments"] })?.code).toBe(
    "paymentsNotAttached",
  );
  expect(measuresIssue({ claimNature: "discretion", securingMeasures: ["movables"] })).toBeUndefined();
});

test("s. 138(7): no sale is suspended where money is claimed; handing over may be", () => {
  expect(enforcementIssue({ claimNature: "money", enforcementWay: "stopSale" })?.code).toBe("saleNotStopped");
  expect(enforcementIssue({ claimNature: "money", enforcementWay: "withhold" })).toBeUndefined();
  expect(enforcementIssue({ claimNature: "thing", enforcementWay: "stopSale" })).toBeUndefined();
});

test("s. 140(2.1): five per cent, for points 1, 2, 4 and 6, where money is claimed", () => {
  const secured = SECURING_MEASURES.filter((measure) =>
    needsSecurity({ claimNature: "money", securingMeasures: [measure] }),
  );
  expect(secured).toEqual(["movables", "registerNote", "shipArrest", "payments"]);
  expect(needsSecurity({ claimNature: "thing", securingMeasures: ["movables"] })).toBe(false);
  expect(securityOf(euros(1200))).toBe(6000);
  expect(securityOf(cents(120_050))).toBe(6003);
  expect(securityOf(cents(1))).toBe(0);
});

test("whoever is exempt from the fee by law secures nothing; who only asks for it does", () => {
  expect(isExemptFromSecurity({ part: 1, point: "16" })).toBe(true);
  expect(isExemptFromSecurity({ part: 4, point: null })).toBe(false);
  expect(isExemptFromSecurity(undefined)).toBe(false);
});

const at = (municipality: string) => ({ line: "Iela 1", municipality, postalCode: "LV-1000" });
const base = {
  applicantAddress: at("Rīga"),
  stage: "beforeClaim",
  defendants: [
    {
      defendant: { kind: "person", name: "Andris Ozoliņš", personalCode: null },
      addressKind: "declared",
      address: at("Jelgava"),
      defendantEmail: null,
      defendantPhone: null,
    },
  ],
  fieldOfLaw: "ordinary",
  inCase: null,
} as const;

test.each([
  ["CPL 139(2): where the claim will be", {}, ["ZRT"]],
  ["CPL 28: the claimant's choice goes along", { fieldOfLaw: "labour" }, ["ZRT", "RPT"]],
  ["CPL 29", { fieldOfLaw: "immovable", claimPlace: "Talsu nov." }, ["KRT"]],
  ["CPL 24(1.1)", { fieldOfLaw: "commercial" }, ["ELT"]],
  ["CPL 30", { agreedCourtId: "LRT" }, ["LRT"]],
  ["CPL 137(7)", { stage: "beforeArbitration", assetsPlace: "Talsu nov." }, ["ZRT", "KRT"]],
  ["CPL 137(6)", { stage: "case", caseCourt: "VRT" }, ["VRT"]],
] as const)("%s", (_, change, courts) => {
  expect(courtsOfSecuring({ ...base, ...change }).map(({ courtId }) => courtId)).toEqual(courts);
});

test("of an immovable the place is told; of what happened it may be", () => {
  expect(claimPlaceIssue({ fieldOfLaw: "immovable", claimPlace: null })?.code).toBe("chooseMunicipality");
  expect(claimPlaceIssue({ fieldOfLaw: "damage", claimPlace: null })).toBeUndefined();
  expect(needsClaimPlace("ordinary")).toBe(false);
});

test("the fee is not known, so no sum is named", () => {
  const fee = stateFee(
    {
      date: day("2026-11-22"),
      claims: [{ item: "civil.securing_claim", amountCents: euros(1200) }],
    },
    BUILT_IN_SCHEDULES,
  );
  expect(fee.total).toBeNull();
});
