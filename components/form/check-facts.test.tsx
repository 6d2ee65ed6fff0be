import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { caseFact, filerFact, principalFact } from "@/lib/forms/facts";
import { withdrawal } from "@/lib/forms/withdrawal/form";
import { JUDGED_CASE } from "@/lib/forms/test-journey";
import type { TypedGroup } from "@/lib/forms/typed";
import { CheckFacts } from "./check-facts";
import { captionOf } from "./draft-frame";
import { testDraftPage } from "./test-draft-page";

const FILER = { givenName: "Ilze", familyName: "Bērziņa-Ķēniņa", personalCode: "324871-50936" };
const PRINCIPAL = {
  mandateId: "m-1",
  capacity: "officer",
  kind: "company",
  name: "SIA „Būve”",
  personalCode: null,
  registrationNumber: "40003032949",
  address: null,
  document: null,
} as const;

const pageOf = (typed: TypedGroup) => testDraftPage({ id: "withdrawal", form: withdrawal, typed });

const shown = (typed: TypedGroup): string =>
  renderToStaticMarkup(<CheckFacts of={pageOf(typed)} filer={FILER} />);

test("the check page says in which case, who files and for whom", () => {
  const text = shown({ ...filerFact(FILER), ...principalFact(PRINCIPAL), ...caseFact(JUDGED_CASE) });
  const told = [
    "C33359926",
    "Rīgas rajona tiesa",
    "Andris Ozoliņš",
    "324871-50936",
    "SIA „Būve”, 40003032949",
  ];
  for (const part of told) expect(text).toContain(part);
  expect(captionOf(pageOf(caseFact(JUDGED_CASE)))).toMatch(/C33359926$/);
});

test.each([
  ["a stranger to the case is told to be one", PRINCIPAL, true],
  [
    "a participant is not, however the name is written",
    { ...PRINCIPAL, name: "ANDRIS OZOLIŅŠ", registrationNumber: null },
    false,
  ],
])("of the principal, %s", (_, principal, isStranger) => {
  const text = shown({ ...filerFact(FILER), ...principalFact(principal), ...caseFact(JUDGED_CASE) });
  expect(text.includes("nav starp lietas dalībniekiem")).toBe(isStranger);
});

test("where there is no case none is spoken of", () => {
  const text = shown(filerFact(FILER));
  expect(text).not.toContain("check-case");
  expect(text).toContain("Ilze Bērziņa-Ķēniņa");
  expect(captionOf(pageOf({}))).not.toMatch(/\d/);
});
