import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { LANGUAGES, type Language } from "@/lib/core/language";
import { day } from "@/lib/core/day";
import { cents } from "@/lib/core/money";
import { FILING_OUTCOMES } from "@/lib/filings/filing-outcome";
import { filingActor } from "@/lib/filings/filing-status";
import type { FilingView } from "@/lib/filings/filing-view";
import { translator } from "@/lib/i18n/translator";
import type { DueView } from "@/lib/payments/due-view";
import { EvidenceTimeline } from "./evidence-timeline";
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

const shown = (change: Partial<FilingView>, language: Language = "lv", due: DueView | null = null): string =>
  renderToStaticMarkup(<FilingNow filing={{ ...request, ...change }} due={due} language={language} />);

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
    expect(html).toContain(ACTORS[filingActor({ state: "registered", outcome }, null)]);
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

test("whoever asked for protection from violence is told how soon it is decided, and whom to call meanwhile", () => {
  for (const outcome of [null, "opened"] as const) {
    const html = shown({ form: "protection-from-violence", outcome });
    expect(html).toContain("nākamajā darba dienā");
    expect(html).toContain("zvaniet 112 vai 110");
  }
  expect(shown({ form: "protection-from-violence", outcome: "granted" })).not.toContain("112");
});

const unpaid: DueView = {
  id: "0192f7a0-0000-7000-8000-000000000004",
  draftId: request.draftId,
  filingId: request.id,
  unfiled: null,
  kind: "service",
  state: "unpaid",
  amount: cents(285),
  paid: cents(0),
  remaining: cents(285),
  isPayable: true,
  isConfirmed: true,
  reference: "EP7K4M92QX0V",
  assessment: {
    date: day("2026-11-29"),
    scheduleId: null,
    lines: [],
    total: cents(285),
    exemption: null,
    toBeConfirmed: false,
  },
  payments: [],
  payment: null,
  paidAt: null,
};

test("while the court waits for the payment, it is the reader who must act", () => {
  const t = translator("lv");
  const acts = (change: Partial<FilingView>, due: DueView): string => shown(change, "lv", due);
  const html = acts({ outcome: "opened" }, unpaid);
  expect(html).toContain(t("filings:page.whoYou"));
  expect(html).toContain("Samaksājiet 2,85");
  expect(acts({ outcome: "refused" }, unpaid)).not.toContain("Samaksājiet");
  expect(acts({ outcome: "opened" }, { ...unpaid, isPayable: false })).toContain(t("filings:page.whoCourt"));
});

test("an answer of the court is called one", () => {
  const html = shown({ outcome: "noted", reason: "Sēde atlikta.", answerDocumentId: "document-00000001" });
  const t = translator("lv");
  for (const key of ["filings:status.answered.tag", "filings:page.writes"] as const)
    expect(html).toContain(t(key));
  expect(html).not.toContain(t("filings:page.reason"));
});

test("what is only registered, or waits for a correction, is not told as examined", () => {
  const t = translator("lv");
  const told = (outcome: FilingView["outcome"]): string =>
    renderToStaticMarkup(
      <EvidenceTimeline
        filing={{
          ...request,
          outcome,
          evidence: [{ kind: "examined", at: outcome === null ? null : request.receivedAt, late: null }],
        }}
        language="lv"
      />,
    );
  expect(told(null)).toContain(t("filings:page.evidence.examined"));
  expect(told("opened")).toContain(t("filings:status.opened.tag"));
  expect(told("leftWithoutProgress")).not.toContain(t("filings:page.evidence.examined"));
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
