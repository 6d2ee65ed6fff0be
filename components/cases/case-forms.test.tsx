import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { testVisit } from "@/lib/cases/test-visit";
import { LANGUAGES } from "@/lib/core/language";
import { formTexts } from "@/lib/forms/form-texts";
import { CaseForms } from "./case-forms";

describe.each(LANGUAGES)("what can be filed in a case, in %s", (language) => {
  const shown = (change: Parameters<typeof testVisit>[0]): string =>
    renderToStaticMarkup(<CaseForms visit={testVisit(change)} language={language} />);
  const title = (form: string): string => formTexts(form, language).text("title");

  test("what serves now comes first, the rest is folded away", () => {
    const html = shown({ status: "awaitingExplanation", ownRole: "defendant" });
    const fold = html.indexOf("<details");
    const at = (form: string): number =>
      html.indexOf(`href="/${language}/forms/${form}/begin?case=case-00000001"`);
    expect(at("explanation")).toBeGreaterThan(0);
    expect(at("explanation")).toBeLessThan(fold);
    expect(at("free-application")).toBeGreaterThan(fold);
    expect(at("payment-order-response")).toBe(-1);
  });

  test("a discreet form is named neutrally", () => {
    const html = shown({ status: "opened" });
    expect(html).toContain(formTexts("protection-from-violence", language).text("neutralTitle"));
    expect(html).not.toContain(title("protection-from-violence"));
  });

  test("where nothing serves now that is said", () => {
    const html = shown({ status: "deemedNotFiled", ownRole: "thirdPerson" });
    expect(html).not.toContain("tp-cards");
    expect(html).toContain(title("free-application"));
  });
});
