import { expect, test } from "vitest";
import { translator } from "@/lib/i18n/translator";
import { courtReason } from "../court-words";
import { answersWith, paperText } from "../test-answers";
import { attachedFor } from "../test-journey";
import { courtOfProtection, courtsOfProtection, tellingNothing } from "./courts-of-protection";
import { protectionFromViolence as form } from "./form";
import { MEASURES, measuresIssue } from "./measures";
import { protectionJourneys } from "./test-journeys";
import { tiesIssue } from "./ties";

test("Civil Procedure Law, s. 250.47(2): the home is kept only from somebody of age", () => {
  for (const measure of MEASURES) {
    const isAboutHome = measure === "moveOut" || measure === "distance";
    expect(measuresIssue({ measures: [measure], respondentAdult: "yes" })).toBeUndefined();
    expect(measuresIssue({ measures: [measure], respondentAdult: "no" })?.code).toBe(
      isAboutHome ? "measureNeedsAdult" : undefined,
    );
  }
});

test("whoever lives or lived together says when, and another tie is told", () => {
  const told = { householdPeriod: null, tieDetails: null };
  expect(tiesIssue({ ...told, ties: ["formerHousehold"] })?.field).toBe("householdPeriod");
  expect(tiesIssue({ ...told, ties: ["other"] })?.field).toBe("tieDetails");
  expect(tiesIssue({ ...told, ties: ["kin"] })).toBeUndefined();
});

const placed = (nowMunicipality: string | null, ...places: (string | null)[]) => ({
  incidents: places.map((incidentMunicipality) => ({ incidentMunicipality })),
  nowMunicipality,
  inCase: null,
});

test("s. 250.55(3): the court of each place of the violence, then of where one is", () => {
  const courts = courtsOfProtection(placed("Talsu nov.", "Jelgava", null, "Rīga"));
  expect(courts.map(({ courtId }) => courtId)).toEqual(["ZRT", "RPT", "KRT"]);
  expect(courtsOfProtection(placed(null, null))).toEqual([]);
});

test("the paper names the court and not the place to which somebody has fled", () => {
  const court = courtOfProtection({ ...placed("Talsu nov.", "Jelgava"), court: "KRT" });
  expect(court).toMatchObject({ reason: "applicantAtViolence", municipality: "Talsu nov." });
  expect(JSON.stringify(tellingNothing(court))).not.toContain("Talsu");
  const said = courtReason({ t: translator("lv") }, tellingNothing(court));
  expect(said).toContain("Prasītājs atrodas šīs tiesas teritorijā. Civilprocesa likuma");
});

test("evidence at hand that is named and not attached is looked at once more, and not refused", () => {
  const named = {
    hasEvidence: "yes",
    evidence: [{ id: "e1", typed: { evidenceTitle: "Fotogrāfijas", proves: "Zilumus" } }],
  };
  const codesOf = (change: object) =>
    form.warnings(answersWith(form, protectionJourneys, { ...change })).map(({ code }) => code);
  expect(codesOf(named)).toContain("evidenceHeldOnly");
  expect(codesOf({ ...named, attachments: [attachedFor("evidence")] })).not.toContain("evidenceHeldOnly");
  expect(codesOf({})).not.toContain("evidenceHeldOnly");
});

test.each([
  ["noMeeting", "4."],
  ["noContact", "5."],
  ["noIntermediaries", "6."],
  ["noPersonalData", "7."],
  ["rehabilitation", "7.¹"],
])("s. 250.47(1): whoever asks for %s alone names the article", (measure, point) => {
  const paper = paperText(form, answersWith(form, protectionJourneys, { measures: [measure] }));
  expect(paper).toContain(`(Civilprocesa likuma 250.⁴⁷ panta pirmās daļas ${point} punkts)`);
  expect(paper).toContain("Prasītājs");
});
