import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { day } from "@/lib/core/day";
import { LANGUAGES, type Language } from "@/lib/core/language";
import { MEANS_STEPS } from "@/lib/forms/parts/means-answers";
import { TYPED_MEANS } from "@/lib/forms/parts/test-means";
import { translator } from "@/lib/i18n/translator";
import type { Viewer } from "@/lib/identity/viewer";
import { issuesOfMeans, type KeptMeans } from "@/lib/means/kept-means";
import { MeansPage } from "./means-page";
import { MeansStepPage } from "./means-step-page";

const TODAY = day("2026-11-22");
const viewer: Viewer = {
  personId: "0198a000-0000-7000-8000-000000000001",
  sessionId: "0198a000-0000-7000-8000-000000000002",
  givenName: "Ilze",
  familyName: "Bērziņa-Ķēniņa",
  personalCode: "324871-50936",
  acr: "high",
  authTime: new Date("2026-11-22T10:00:00Z"),
  idleUntil: new Date("2026-11-22T10:30:00Z"),
  expiresAt: new Date("2026-11-22T18:00:00Z"),
  actingFor: null,
};
const KEPT: KeptMeans = {
  typed: TYPED_MEANS,
  answered: [...MEANS_STEPS],
  filledOn: TODAY,
  keptUntil: day("2027-02-20"),
};

const plain = (html: string): string => html.replaceAll("\u00a0", " ");

const overview = (language: Language, kept: KeptMeans | undefined): string =>
  plain(
    renderToStaticMarkup(
      <MeansPage kept={kept} isDeleted={false} today={TODAY} viewer={viewer} language={language} />,
    ),
  );

describe.each(LANGUAGES)("the pages about means in %s", (language) => {
  const t = translator(language);

  test("before anything is told they say why, who sees it, and where to begin", () => {
    const html = overview(language, undefined);
    for (const words of [t("means:lead"), t("means:who.nobody"), t("means:who.filing"), t("means:law.text")])
      expect(html).toContain(words);
    expect(html).toContain(`href="/${language}/account/means/means-household"`);
    expect(html).not.toContain("/account/means/delete");
  });

  test("what is kept is shown with the ways to change and to delete it", () => {
    const html = overview(language, KEPT);
    for (const shown of ["780,00", "Dzīvoklis Jelgavā"].map((text) =>
      language === "en" ? text.replace("780,00", "780.00") : text,
    ))
      expect(html).toContain(shown);
    for (const step of MEANS_STEPS) expect(html).toContain(`/account/means/${step}"`);
    expect(html).toContain(`/${language}/account/means/delete`);
    expect(html).not.toContain(t("means:kept.openTitle"));
  });

  test("a step that wants something is named", () => {
    const html = overview(language, { ...KEPT, answered: ["means-household"] });
    expect(html).toContain(t("means:kept.openTitle"));
    expect(html).toContain(`href="/${language}/account/means/means-income"`);
  });

  test("a step in which something is wrong says so, and what", () => {
    const html = overview(language, { ...KEPT, typed: { ...TYPED_MEANS, meansWages: "😀" } });
    expect(html.split(t("means:kept.wrong"))).toHaveLength(2);
    expect(html).toContain("😀");
    expect(overview(language, KEPT)).not.toContain(t("means:kept.wrong"));
  });

  test.each(MEANS_STEPS)("%s is a plain form, and says at the top and at the field what is wrong", (step) => {
    const typed = { meansOtherIncome: "abc", meansStatus: "none", meansStatusDate: { day: "1" } };
    const issues = issuesOfMeans(step, typed, TODAY);
    const html = renderToStaticMarkup(
      <MeansStepPage step={step} typed={typed} issues={issues} viewer={viewer} language={language} />,
    );
    expect(html).toContain('action="/api/means" method="post"');
    for (const { field } of issues) expect(html).toContain(`href="#${field.replaceAll(".", "-")}`);
    expect(html.match(/aria-invalid="true"/g)?.length ?? 0).toBeGreaterThanOrEqual(
      issues.length === 0 ? 0 : 1,
    );
  });
});
