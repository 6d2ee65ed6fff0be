import { expect, test } from "vitest";
import { day } from "@/lib/core/day";
import { filerFact } from "../facts";
import { walk } from "../walk";
import { simplifiedMoneyClaim } from "./form";
import { claimEntry, defendantEntry, typedClaim } from "./test-typed";

const OWN = "324871-50936";
const TODAY = day("2026-11-22");

/** What is wrong with a claim of the person with the code above, said at its field. */
function issues(change: object): readonly string[] {
  const walked = walk(
    simplifiedMoneyClaim,
    { ...typedClaim, ...filerFact({ personalCode: OWN }), ...change },
    TODAY,
  );
  return walked.status === "incomplete" ? walked.issues.map(({ field, code }) => `${field} ${code}`) : [];
}

const person = (personalCode: string) =>
  defendantEntry({ defendant: { kind: "person", name: "A", personalCode } });
const company = defendantEntry({
  defendant: { kind: "company", companyName: "SIA Būve", registrationNumber: "40003032949" },
});
const defendants = (...entries: object[]) => ({
  defendants: entries.map((typed, index) => ({ id: `d${String(index)}`, typed })),
});
const period = (from: string | null, until: string | null) => {
  const parts = (text: string | null) => {
    const [year, month, of] = (text ?? "").split("-");
    return { year, month, day: of };
  };
  const typed = claimEntry({
    ...(from !== null && { periodFrom: parts(from) }),
    ...(until !== null && { periodUntil: parts(until) }),
  });
  return { claims: [{ id: "c1", typed }] };
};
const representedBy = (representativeCode: string) => ({
  hasRepresentative: "yes",
  representativeName: "Mārtiņš Žagariņš",
  representativeCode,
  representativeAddress: { line: "Lielā iela 1", municipality: "Liepāja", postalCode: "LV-3401" },
  representativeGround: "powerOfAttorney",
});

test.each([
  ["another person", defendants(person("070378-11176")), []],
  ["a person without a code", defendants(person("")), []],
  ["oneself", defendants(person("32487150936")), ["defendants.0.defendant.personalCode ownDefendant"]],
  [
    "the same person twice",
    defendants(person("070378-11176"), company, person("07037811176")),
    ["defendants.2.defendant.personalCode defendantTwice"],
  ],
  [
    "the same company twice",
    defendants(company, company),
    ["defendants.1.defendant.registrationNumber defendantTwice"],
  ],
  ["two people whose codes are not known", defendants(person(""), person("")), []],
  ["another representative", representedBy("251185-11203"), []],
  ["oneself as representative", representedBy(OWN), ["representativeCode ownRepresentative"]],
  ["a debt until today", period("2026-03-03", "2026-11-22"), []],
  ["a debt from tomorrow", period("2026-11-23", null), ["claims.0.periodFrom inFuture"]],
  ["a debt until tomorrow", period("2026-03-03", "2026-11-23"), ["claims.0.periodUntil inFuture"]],
  ["a turned period", period("2026-03-03", "2026-03-02"), ["claims.0.periodUntil endsBeforeItBegins"]],
])("%s", (_, change, expected) => {
  expect(issues(change)).toEqual(expected);
});

test("who files and what day it is are no answers", () => {
  const walked = walk(simplifiedMoneyClaim, { ...typedClaim, ...filerFact({ personalCode: OWN }) }, TODAY);
  if (walked.status !== "complete") throw new Error("Not complete");
  expect(walked.above).toMatchObject({ filerCode: OWN, today: TODAY });
  expect(walked.answers).not.toHaveProperty("filerCode");
  expect(walked.answers).not.toHaveProperty("today");
});

test.each([
  ["powerOfAttorney", [], 1],
  ["advocate", ["evidence"], 1],
  ["powerOfAttorney", ["powerOfAttorney"], 0],
  ["law", [], 0],
])("a representative by %s with %j attached", (representativeGround, purposes, count) => {
  const attachments = purposes.map((purpose) => ({ purpose }));
  const change = { ...representedBy("251185-11203"), representativeGround, attachments };
  const walked = walk(simplifiedMoneyClaim, { ...typedClaim, ...change }, TODAY);
  if (walked.status !== "complete") throw new Error("Not complete");
  const expected = { step: "attachments", code: "representationUnproved", params: {} };
  const told = simplifiedMoneyClaim.warnings(walked.answers);
  expect(told.filter(({ code }) => code !== "evidenceListedOnly")).toEqual(count === 0 ? [] : [expected]);
});
