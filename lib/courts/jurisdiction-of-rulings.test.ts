import { describe, expect, test } from "vitest";
import { CASE_ACTS, COURT_PROCESSES } from "./court-of-case";
import { jurisdiction } from "./jurisdiction";
import { KNOWN_COURTS } from "./known-courts";

type Way = "appeal" | "ancillary" | "cassation";

const told = (procedure: Way, courtId: string, isMeetingCase?: boolean): string | undefined => {
  const [choice] = jurisdiction({ procedure, courtId, isMeetingCase });
  if (choice === undefined) return undefined;
  expect(choice.handInCourtId).toBe(courtId);
  return `${choice.courtId} ${choice.reason}${choice.confidence === "high" ? "" : " ?"}`;
};

describe("above whom one complains", () => {
  test.each<[string, Way, string, string | undefined]>([
    ["CPL 414(1)", "appeal", "VRT", "VAT appealCivil"],
    ["CPL 24(2.1)", "appeal", "ELT", "RAT appealEconomic"],
    ["APL 292", "appeal", "ART", "ADAT appealAdministrative"],
    ["no appeal against an appeal", "appeal", "VAT", undefined],
    ["CPL 443(1)1", "ancillary", "ZRT", "ZAT ancillaryCivil"],
    ["CPL 443(1)1, economic", "ancillary", "ELT", "RAT ancillaryEconomic"],
    ["CPL 443(1)2", "ancillary", "LAAT", "AT ancillaryOfAppeal"],
    ["an administrative complaint", "ancillary", "ART", "ADAT ancillaryAdministrative ?"],
    [
      "an administrative complaint of the second instance",
      "ancillary",
      "ADAT",
      "AT ancillaryAdministrative ?",
    ],
    ["CPL 24(3)", "cassation", "KUAT", "AT cassation"],
    ["APL 328", "cassation", "ADAT", "AT cassationAdministrative"],
    ["CPL 450(1), if it is such a case", "cassation", "ELT", "AT cassationOfFirstInstance ?"],
    ["straight from the administrative court", "cassation", "ART", "AT cassationAdministrative ?"],
    ["nothing above the Senate", "cassation", "AT", undefined],
    ["nor a complaint about it", "ancillary", "AT", undefined],
    ["a court that the law does not know", "appeal", "constructor", undefined],
  ])("%s", (_, procedure, courtId, court) => {
    expect(told(procedure, courtId)).toBe(court);
  });

  test("CPL 250.38–250.39: a case about a company's meeting skips the court of appeal", () => {
    expect(told("appeal", "ELT", true)).toBeUndefined();
    expect(told("ancillary", "ELT", true)).toBe("AT ancillaryOfMeetingCase");
    expect(told("cassation", "ELT", true)).toBe("AT cassationOfFirstInstance");
    expect(told("ancillary", "RAT", true)).toBe("AT ancillaryOfAppeal");
  });
});

describe("within a case", () => {
  test.each(CASE_ACTS)("%s goes to the court that has the case, whichever it is", (act) => {
    for (const { id } of KNOWN_COURTS)
      expect(jurisdiction({ procedure: "inCase", act, courtId: id })).toMatchObject([
        { courtId: id, handInCourtId: id, municipality: null, confidence: "high" },
      ]);
    expect(jurisdiction({ procedure: "inCase", act, courtId: "XX" })).toEqual([]);
  });

  test.each<[string, string, string]>([
    ["renewal", "RPT", "courtOfDefaultJudgment"],
    ["newlyDiscoveredFacts", "RAT", "courtOfFinalRuling"],
    ["paymentOrderResponse", "LRT", "courtOfWarning"],
    ["other", "ADAT", "courtOfAdministrativeCase"],
    ["feeRefund", "ART", "courtOfAdministrativeCase"],
  ])("%s at %s: %s", (act, courtId, reason) => {
    const known = CASE_ACTS.find((name) => name === act) ?? "other";
    expect(jurisdiction({ procedure: "inCase", act: known, courtId })).toMatchObject([{ reason }]);
  });

  test("civil procedure is cited in civil cases only", () => {
    const reasons = COURT_PROCESSES.map(
      (process) => jurisdiction({ procedure: "inCase", act: "other", courtId: "AT", process })[0]?.reason,
    );
    expect(reasons).toEqual([
      "courtOfCase",
      "courtOfAdministrativeCase",
      "courtOfCriminalCase",
      "courtOfOffenceCase",
    ]);
  });
});
