import { expect, test } from "vitest";
import type { Party } from "../fields/party";
import { ownOtherPartyIssue } from "./own-other-party";

const ANNA: Party = { kind: "person", name: "Anna", personalCode: "324871-50936" };
const COMPANY: Party = { kind: "company", name: "SIA „Otrā puse”", registrationNumber: "40003032949" };

test.each([
  ["oneself", ANNA, "324871-50936", "otherParty.personalCode"],
  ["the company that one acts for", COMPANY, "40003032949", "otherParty.registrationNumber"],
  ["another person", ANNA, "111111-11111", undefined],
  ["somebody whose code is not known", { ...ANNA, personalCode: null }, null, undefined],
] as const)("with %s", (_, otherParty, filerCode, field) => {
  expect(ownOtherPartyIssue({ otherParty, filerCode })?.field).toBe(field);
});
