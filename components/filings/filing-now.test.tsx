import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { LANGUAGES, type Language } from "@/lib/core/language";
import { day } from "@/lib/core/day";
import { FILING_OUTCOMES } from "@/lib/filings/filing-outcome";
import { ACTOR_OF } from "@/lib/filings/filing-status";
import type { FilingView } from "@/lib/filings/filing-view";
import { translator } from "@/lib/i18n/translator";
import { FilingNow } from "./filing-now";

const request: FilingView = {
  id: "0192f7a0-0000-7000-8000-000000000001",
  draftId: "0192f7a0-0000-7000-8000-000000000002",
  form: "term-extension",
  title: "Lūgums pagarināt termiņu",
  actingFor: null,
  state: "registered",
  outcome: null,
  receivedAt: new Date("2026-11-29T08:00:00Z"),
  registeredAt: new Date("2026-11-29T08:00:05Z"),
  registrationNumber: "EL-2026-000001",
  caseId: "case-00000001",
  courtId: "RPT",
  courtName: "Rīgas pilsētas tiesa",
  claimTotal: null,
  cureBy: null,
  receiptId: "0192f7a0-0000-7000-8000-000000000003",
  contentSha256: "00",
  files: [],
  evidence: [],
  reason: null,
  defects: [],
  answerDocumentId: null,
  correctsFilingId: null,
  corrections: [],
};

const shown = (change: Partial<FilingView>, language: Language = "lv"): string =>
  renderToStaticMarkup(<FilingNow filing={{ ...request, ...change }} language={language} />);

const ANSWER = 'href="/api/cases/case-00000001/documents/document-00000001"';

describe.each(LANGUAGES)("what became of a filing, in %s", (language) => {
  const t = translator(language);
  const ACTORS = {
    you: t("filings:page.whoYou"),
    court: t("filings:page.whoCourt"),
    portal: t("filings:page.whoPortal"),
    nobody: t("filings:page.whoNobody"),
  };

  test.each(FILING_OUTCOMES)("%s: its name, what it means and who must act", (outcome) => {
    const html = shown({ outcome }, language);
    expect(html).toContain(t(`filings:status.${outcome}.tag`));
    expect(html).toContain(t(`filings:status.${outcome}.text`));
    expect(html).toContain(ACTORS[ACTOR_OF[outcome]]);
  });

  test("a request that was not granted: that it can often be challenged, the reason and the answer", () => {
    const html = shown(
      { outcome: "notGranted", reason: "Lūgums nav pamatots.", answerDocumentId: "document-00000001" },
      language,
    );
    expect(html).toContain(language === "lv" ? "bieži var pārsūdzēt" : "can often be challenged");
    expect(html).toContain('<span lang="lv">Lūgums nav pamatots.</span>');
    expect(html).toContain(ANSWER);
    expect(html).toContain(`href="/${language}/cases/case-00000001"`);
  });
});

test("the answer is led to only where it lies: in a case, once there is one", () => {
  expect(shown({ outcome: "granted" })).not.toContain("/documents/");
  expect(shown({ outcome: "granted", caseId: null, answerDocumentId: "document-00000001" })).not.toMatch(
    /documents|cases/,
  );
});

test.each([
  ["claim", true],
  ["ancillary-complaint", false],
] as const)("defects of %s: the article about claims is said of claims alone", (form, isClaim) => {
  const html = shown({ form, outcome: "leftWithoutProgress", cureBy: day("2026-12-21") });
  expect(html.includes("133. pants")).toBe(isClaim);
  expect(html).toContain('dateTime="2026-12-21"');
});
