import { describe, expect, test } from "vitest";
import { euros } from "@/lib/core/money";
import { answersWith, paperText, TEST_CONTEXT } from "../test-answers";
import { attachedFor } from "../test-journey";
import type { TypedGroup } from "../typed";
import { claimSum, costsSomething, isSmallMoney, needsAdvocate, reckonedClaims } from "./amounts";
import { courtsForClaim } from "./courts";
import { CLAIM_EXEMPTIONS, exemptionIssue } from "./exemptions";
import { defendantEntry } from "../simplified-money-claim/test-typed";
import { claim as form } from "./form";
import type { ClaimAnswers } from "./questions";
import { claimJourneys } from "./test-journeys";
import {
  coClaimant,
  entriesOf,
  moneyEntry,
  periodicEntry,
  person,
  thirdPerson,
  unvaluedEntry,
  valuedEntry,
} from "./test-typed";

const answersOf = (change: TypedGroup): ClaimAnswers => answersWith(form, claimJourneys, change);
const valued = (change: TypedGroup): TypedGroup => ({
  claimKinds: ["valued"],
  ...entriesOf("valuedClaims", valuedEntry(change)),
});
const periodic = (change: TypedGroup): TypedGroup => ({
  claimKinds: ["periodic"],
  ...entriesOf("periodicClaims", periodicEntry(change)),
});
const unvalued = (change: TypedGroup = {}): TypedGroup => ({
  claimKinds: ["unvalued"],
  ...entriesOf("unvaluedClaims", unvaluedEntry(change)),
});
const immovableIn = (municipality: string): TypedGroup =>
  entriesOf("immovables", { immovable: "Zeme", immovableMunicipality: municipality });

describe("CPL 35: the amount of a claim", () => {
  test.each<[string, TypedGroup, number]>([
    [
      "money with what belongs to it",
      entriesOf("moneyClaims", moneyEntry({ interest: "50", interestCalculation: "6 % gadā" })),
      4550,
    ],
    ["a thing by its value", valued({}), 9000],
    [
      "an immovable not below its cadastral value",
      valued({ valuedKind: "immovable", cadastralValue: "40 000" }),
      40_000,
    ],
    ["a transaction by its amount", valued({ valuedKind: "transaction" }), 9000],
    ["maintenance of a year", { ...periodic({}), disputeKind: "obligation" }, 4800],
    ["payments without end: three years", periodic({ periodicKind: "periodicIndefinite" }), 14_400],
    [
      "payments with an end: at most three years",
      periodic({ periodicKind: "periodicFixed", monthsLeft: "48" }),
      14_400,
    ],
    ["a change: at most a year", periodic({ periodicKind: "change", monthsLeft: "7" }), 2800],
    ["a lease: what is left", periodic({ periodicKind: "lease", monthsLeft: "7" }), 2800],
    ["what has no amount", unvalued(), 0],
  ])("%s", (_, change, amount) => {
    expect(claimSum(answersOf(change))).toBe(euros(amount));
  });
});

describe("Annex 3 and CPL 43: the fee of each claim", () => {
  const feeOf = (change: TypedGroup) => form.fee(answersOf(change), TEST_CONTEXT);

  test.each<[string, TypedGroup, number]>([
    ["by the table", {}, 300],
    [
      "each by itself",
      entriesOf("moneyClaims", moneyEntry({ mainDebt: "900" }), moneyEntry({ mainDebt: "900" })),
      160,
    ],
    ["not about money: 300", unvalued(), 300],
    ["worth that need not be told: 300", unvalued({ unvaluedKind: "nonAssessable" }), 300],
    ["an employee: none, whatever is claimed", { ...unvalued(), disputeKind: "labour", court: "RRT" }, 0],
    ["released by legal aid", { exempt: "yes", exemptionGround: "1:16" }, 0],
  ])("%s", (_, change, fee) => {
    expect(feeOf(change)?.total).toBe(euros(fee));
  });

  test("paternity that is asked for with maintenance is free with it, alone it is not", () => {
    const both = {
      disputeKind: "maintenance",
      protectionDecision: "no",
      court: "RRT",
      claimKinds: ["periodic", "unvalued"],
      ...entriesOf("periodicClaims", periodicEntry()),
      ...entriesOf("unvaluedClaims", unvaluedEntry()),
    };
    expect(feeOf(both)?.total).toBe(0);
    expect(costsSomething(answersOf(both))).toBe(false);
    expect(feeOf({ ...both, claimKinds: ["unvalued"] })?.total).toBe(euros(300));
  });

  test("a ground that lies in the claim must fit it", () => {
    const told = CLAIM_EXEMPTIONS.map(
      (exemptionGround) => exemptionIssue({ exemptionGround, disputeKind: "obligation" })?.code,
    );
    expect(told).toEqual([
      "exemptionNeedsInjury",
      "exemptionNeedsMaintenance",
      "exemptionNeedsDamage",
      ...Array.from({ length: 5 }, () => undefined),
    ]);
    expect(
      exemptionIssue({ exemptionGround: { part: 1, point: "2" }, disputeKind: "injury" }),
    ).toBeUndefined();
  });
});

describe("the court", () => {
  test.each<[string, TypedGroup, string[]]>([
    ["CPL 26(1)", {}, ["RRT declaredResidence"]],
    ["CPL 30", { agreedCourt: "yes", agreedCourtId: "VRT" }, ["VRT agreedCourt"]],
    [
      "CPL 28(9)",
      { disputeKind: "labour", eventMunicipality: "Liepāja", court: "RPT" },
      ["RRT declaredResidence", "RPT claimantAsEmployee", "KRT workplace"],
    ],
    [
      "CPL 28(3)",
      { disputeKind: "injury", eventMunicipality: "", court: "RPT" },
      ["RRT declaredResidence", "RPT claimantAfterInjury"],
    ],
    [
      "CPL 28(4)",
      { disputeKind: "damage", eventMunicipality: "Liepāja", court: "KRT" },
      ["RRT declaredResidence", "KRT placeOfDamage"],
    ],
    [
      "CPL 28(5)",
      { disputeKind: "returnOfProperty", court: "RPT" },
      ["RRT declaredResidence", "RPT claimantForProperty"],
    ],
    ["CPL 29(1)", { disputeKind: "immovable", ...immovableIn("Liepāja") }, ["KRT placeOfImmovable"]],
    [
      "CPL 29(1), seized",
      { disputeKind: "seizedProperty", seizedMunicipality: "Liepāja" },
      ["KRT placeOfSeizedProperty"],
    ],
    [
      "CPL 29(2)",
      { disputeKind: "estate", deceasedMunicipality: "Rīga", estateMunicipality: "Liepāja" },
      ["RPT residenceOfDeceased"],
    ],
    [
      "CPL 250.1",
      { disputeKind: "jointProperty", hasImmovable: "yes", ...immovableIn("Liepāja") },
      ["KRT placeOfJointImmovable"],
    ],
    [
      "CPL 244.3",
      { disputeKind: "custody", childMunicipality: "Liepāja", protectionDecision: "no" },
      ["KRT childResidence"],
    ],
    ["CPL 24(1)", { disputeKind: "intellectualProperty" }, ["RPT onlyCityOfRiga"]],
    ["CPL 24(1.1)", { disputeKind: "commercial" }, ["ELT onlyEconomicCourt"]],
  ])("%s", (_, change, courts) => {
    const found = courtsForClaim(answersOf(change)).map(({ courtId, reason }) => `${courtId} ${reason}`);
    expect(found).toEqual(courts);
  });
});

test("everybody who is named is told by role", () => {
  const change = {
    ...entriesOf("coClaimants", coClaimant()),
    creditorShares: "equal",
    ...entriesOf("thirdPersons", thirdPerson()),
  };
  const filed = form.filed(answersOf(change), TEST_CONTEXT);
  expect(filed.parties.map(({ role, name }) => `${role} ${name}`)).toEqual([
    "defendant Andris Ozoliņš",
    "claimant Jānis Bērziņš",
    "thirdPerson Līga Kalniņa",
  ]);
  expect(filed).toMatchObject({
    mainDebt: euros(4500),
    claimTotal: euros(4500),
    hearing: { requested: false },
  });
  expect(form.filed(answersOf(unvalued()), TEST_CONTEXT)).toMatchObject({ mainDebt: null, claimTotal: null });
});

test("CPL 128(2): the paper tells parties, amounts in figures and words, facts, law and what is asked", () => {
  const whole = paperText(
    form,
    answersOf({ claimKinds: ["money", "unvalued"], ...entriesOf("unvaluedClaims", unvaluedEntry()) }),
  );
  for (const part of [
    "Andris Ozoliņš",
    "4 500,00 € (četri tūkstoši pieci simti eiro un 00 centi)",
    "nav summas",
    "Civillikuma 1934.",
    "Uzlikt pienākumu pārtraukt aizskarošo publikāciju.",
    "600,00 €",
  ])
    expect(whole).toContain(part);
});

test("no fee is asked back of the one who pays none", () => {
  const back = "samaksāto valsts nodevu";
  expect(paperText(form, answersOf({}))).toContain(back);
  expect(paperText(form, answersOf({ exempt: "yes", exemptionGround: "1:16" }))).not.toContain(back);
  expect(paperText(form, answersOf({ disputeKind: "labour", court: "RRT" }))).not.toContain(back);
});

describe("what is looked at once more", () => {
  const codesOf = (change: TypedGroup): string[] =>
    form.warnings(answersOf({ attachments: [attachedFor("evidence")], ...change })).map(({ code }) => code);
  const represented = {
    hasRepresentative: "yes",
    representativeName: "Mārtiņš Žagariņš",
    representativeCode: "25118511203",
    representativeAddress: { line: "Lielā iela 1", municipality: "Liepāja", postalCode: "3401" },
    representativeGround: "powerOfAttorney",
  };
  const large = entriesOf("moneyClaims", moneyEntry({ mainDebt: "150 000,01" }));

  test("CPL 82.1: above 150 000 euros by oneself or an advocate", () => {
    expect(needsAdvocate(answersOf(large))).toBe(true);
    expect(needsAdvocate(answersOf(entriesOf("moneyClaims", moneyEntry({ mainDebt: "150 000" }))))).toBe(
      false,
    );
    expect(codesOf({ ...large, ...represented })).toContain("advocateNeeded");
    expect(codesOf({ ...large, ...represented, representativeGround: "advocate" })).not.toContain(
      "advocateNeeded",
    );
    expect(codesOf(large)).not.toContain("advocateNeeded");
  });

  test("CPL 250.19: money that the simplified procedure takes", () => {
    const small = entriesOf("moneyClaims", moneyEntry({ mainDebt: "3 000" }));
    expect(codesOf(small)).toEqual(["smallMoneyClaim"]);
    expect(
      isSmallMoney(
        answersOf({
          ...small,
          claimKinds: ["money", "unvalued"],
          ...entriesOf("unvaluedClaims", unvaluedEntry()),
        }),
      ),
    ).toBe(false);
    expect(codesOf({})).toEqual([]);
    expect(codesOf({ attachments: [] })).toEqual(["evidenceListedOnly"]);
  });
});

test("debts from the calculator are claims of their own", () => {
  expect(form.fromDebts?.([euros(120)])).toEqual({
    claimKinds: ["money"],
    moneyClaims: [{ id: "brought-1", typed: { mainDebt: "120,00" } }],
  });
  expect(form.fromDebts?.([])).toEqual({});
});

test("what each claim is about stands beside its amount", () => {
  expect(reckonedClaims(answersOf({}))).toEqual([
    {
      about: "Neatdots aizdevums pēc 2025. gada 3. marta līguma",
      amount: euros(4500),
      item: "civil.monetary_claim",
    },
  ]);
});

describe("CPL 128(2)7: of several it is said who owes how much, and to whom", () => {
  const two = entriesOf(
    "defendants",
    defendantEntry(),
    defendantEntry({ defendant: person("Līga Zvaigzne") }),
  );

  test.each([
    ["joint", "Piedzīt no atbildētājiem solidāri 4 500,00 €"],
    ["equal", "Piedzīt no atbildētājiem līdzīgās daļās 4 500,00 €"],
    ["each", "Atbildētāju daļas: Andris 1 000 €, Līga 3 500 €"],
  ])("%s", (debtorShares, asked) => {
    const debtorSharesTold = debtorShares === "each" ? "Andris 1 000 €, Līga 3 500 €" : "";
    const paper = paperText(form, answersOf({ ...two, debtorShares, debtorSharesTold }));
    expect(paper).toContain(asked);
  });

  test("the money of several claimants", () => {
    const together = entriesOf("coClaimants", coClaimant());
    expect(paperText(form, answersOf({ ...together, creditorShares: "equal" }))).toContain(
      "Piedzīto naudu piešķirt prasītājiem līdzīgās daļās.",
    );
  });
});
