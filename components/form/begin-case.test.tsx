import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { testCase } from "@/lib/cases/test-visit";
import type { Case } from "@/lib/exchange/shapes";
import { day } from "@/lib/core/day";
import { LANGUAGES } from "@/lib/core/language";
import { NOTHING_BROUGHT } from "@/lib/forms/brought";
import { casesForForm } from "@/lib/forms/cases-for-form";
import type { FormId } from "@/lib/forms/catalog";
import { BeginCase } from "./begin-case";
import { formWords } from "./form-words";

const OZOLIŅŠ = testCase({ caseId: "one", caseNumber: "C1", otherSide: ["Andris Ozoliņš"] });
const LIEPA = testCase({ caseId: "two", caseNumber: "C2", otherSide: ["Anna Liepa", "SIA Koks"] });
const VIOLENCE = testCase({
  caseId: "three",
  caseNumber: "C3",
  processKind: "protection",
  subject: "Par pagaidu aizsardzību",
  otherSide: ["Kāds Vīrs"],
});
const ADMINISTRATIVE = testCase({ caseId: "four", caseNumber: "A4", processKind: "administrative" });

describe.each(LANGUAGES)("in which case it is filed, in %s", (language) => {
  const ALL = [OZOLIŅŠ, LIEPA, VIOLENCE, ADMINISTRATIVE];
  const shown = (form: FormId, chosen?: string, cases: readonly Case[] = ALL, find?: string): string =>
    renderToStaticMarkup(
      <BeginCase
        form={form}
        of={{
          cases: casesForForm(cases, { form, chosen, today: day("2026-11-29") }),
          chosen,
          find,
          isUnavailable: false,
          isMissing: false,
        }}
        brought={{ ...NOTHING_BROUGHT, fit: { agreed: "yes" } }}
        words={formWords(form, language)}
      />,
    );

  test("nothing is chosen beforehand, unless the person came from it", () => {
    expect(shown("settlement")).not.toContain("checked");
    expect(shown("settlement", "elsewhere")).not.toContain("checked");
    expect(shown("settlement", "two")).toMatch(/<input[^>]*value="two"[^>]*checked|checked[^>]*value="two"/);
  });

  test("two cases about the same differ by the other side", () => {
    const html = shown("settlement");
    expect(html).toContain("Andris Ozoliņš");
    expect(html).toContain("Anna Liepa, SIA Koks");
  });

  test("a case about violence shows its number and court alone", () => {
    const html = shown("free-application");
    expect(html).toContain("C3");
    expect(html).not.toContain("Par pagaidu aizsardzību");
    expect(html).not.toContain("Kāds Vīrs");
  });

  test("cases that the form does not fit cannot be chosen, and are named", () => {
    const html = shown("settlement");
    expect(html).not.toContain('value="four"');
    expect(html).toContain("A4");
    expect(shown("settlement", "four")).toContain('value="four"');
  });

  test("who has no case begins with the number of one, and nothing is asked", () => {
    const html = shown("settlement", undefined, []);
    expect(html).toContain('type="hidden" name="case" value="none"');
    expect(html).not.toContain('type="radio"');
  });

  test("many can be searched, and the answers to the first questions are kept", () => {
    expect(shown("settlement")).not.toContain('name="find"');
    const search = /<form[^>]*method="get".*?<\/form>/s.exec(
      shown("settlement", undefined, [OZOLIŅŠ], 'Oz"ol'),
    )?.[0];
    expect(search).toContain('value="Oz&quot;ol"');
    expect(search).toContain('name="fit" value="agreed:yes"');
  });

  test("where nothing is found it says so, and another case can be named", () => {
    const html = shown("settlement", undefined, [], "Xyz");
    expect(html).toContain("Xyz");
    expect(html).toMatch(/type="radio"[^>]*value="none"|value="none"[^>]*type="radio"/);
  });

  test("the answers to the first questions go along", () => {
    expect(shown("settlement")).toContain('name="fit" value="agreed:yes"');
  });
});
