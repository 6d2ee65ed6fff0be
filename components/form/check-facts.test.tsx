import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { newId } from "@/lib/core/id";
import { ATTACHMENT_LIMITS } from "@/lib/documents/limits";
import type { DraftView } from "@/lib/filings/draft-view";
import { caseFact, filerFact, principalFact } from "@/lib/forms/facts";
import { withdrawal } from "@/lib/forms/withdrawal/form";
import { JUDGED_CASE } from "@/lib/forms/test-journey";
import type { TypedGroup } from "@/lib/forms/typed";
import { walk } from "@/lib/forms/walk";
import { CheckFacts } from "./check-facts";
import { captionOf } from "./draft-frame";
import { formWords } from "./form-words";

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

function pageOf(typed: TypedGroup) {
  const draft: DraftView = {
    id: newId(),
    formId: "withdrawal",
    form: withdrawal,
    state: "open",
    filingId: null,
    version: 1,
    revision: 1,
    language: "lv",
    savedAt: new Date(0),
    expiresAt: new Date(0),
    typed,
    saved: {},
    prefill: "none",
    note: null,
    attachments: [],
    parts: [],
    attaching: { limits: ATTACHMENT_LIMITS, isScanned: false },
    correction: null,
    walk: walk(withdrawal, typed),
  };
  const account = { name: "Ilze Bērziņa", endsAt: new Date(0), signOut: "/" };
  return { draft, closure: null, words: formWords("withdrawal", "lv"), account };
}

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

test("where there is no case none is spoken of", () => {
  const text = shown(filerFact(FILER));
  expect(text).not.toContain("check-case");
  expect(text).toContain("Ilze Bērziņa-Ķēniņa");
  expect(captionOf(pageOf({}))).not.toMatch(/\d/);
});
