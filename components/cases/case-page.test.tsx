import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { CASE_STATUSES } from "@/lib/cases/case-status";
import { ROLES } from "@/lib/cases/roles";
import { testCase, testPart, testVisit } from "@/lib/cases/test-visit";
import { LANGUAGES, type Language } from "@/lib/core/language";
import contract from "@/lib/exchange/contract.json";
import type { Case, CourtDocument, Due, Ruling, TimelineEntry } from "@/lib/exchange/shapes";
import { listedName } from "@/lib/forms/form-name";
import { translator } from "@/lib/i18n/translator";
import { CaseFacts } from "./case-facts";
import { CaseList } from "./case-list";
import { CaseTimeline } from "./case-timeline";
import { DocumentsTable } from "./documents-table";
import { DueList } from "./due-list";
import { DueSummary } from "./due-summary";
import { FirstDeadlineBanner } from "./first-deadline-banner";
import { HearingList } from "./hearing-list";
import { NextStep } from "./next-step";
import { OwnFilings } from "./own-filings";
import { RulingList } from "./ruling-list";

const schemas = contract.components.schemas;
const KINDS = schemas.CaseSummary.properties.processKind.enum as Case["processKind"][];
const APPLICATIONS = KINDS.filter((kind) => kind !== "simplified" && kind !== "claim");
const TIMELINE = schemas.TimelineEntry.properties.kind.enum as TimelineEntry["kind"][];

const plain = (node: ReactElement): string =>
  renderToStaticMarkup(node)
    .replaceAll(/<[^>]+>/g, " ")
    .replaceAll("\u00a0", " ");

const ruling: Ruling = {
  rulingId: "ruling-00000001",
  kind: "fullJudgment",
  outcome: "granted",
  date: "2026-11-20",
  drawnUpOn: "2026-11-20",
  documentId: "document-00000001",
  summary: "Apmierināt.",
  fullJudgmentRequestBy: null,
  appealBy: "2026-12-20",
  inForceSince: null,
};

const due = (kind: Due["kind"]): Due => ({
  dueId: "due-00000001",
  filingId: "filing-00000001",
  kind,
  amountCents: 8_000,
  paidCents: 0,
  state: "unpaid",
  exemption: null,
  confirmed: true,
  reference: "EP7K4M92QX0V",
  clientRef: null,
});

const claimDocument: CourtDocument = {
  documentId: "document-00000001",
  title: "Iesniegums",
  kind: "claim",
  author: "defendant",
  availableAt: "2026-11-20T08:00:00Z",
  mediaType: "application/pdf",
  size: 1_000,
  sha256: "00",
};

/** Everything of a page that speaks of the kind of proceedings. */
function told(change: Partial<Case>, language: Language): string {
  const file = testCase({
    ...change,
    timeline: TIMELINE.map((kind) => ({
      id: kind,
      at: "2026-11-20T08:00:00Z",
      kind,
      documentId: null,
      text: null,
    })),
  });
  const rulings = testPart([ruling]);
  const visit = testVisit(change, { parts: { rulings } });
  const { caseId, processKind } = file;
  return [
    <NextStep key="next" file={file} language={language} />,
    <CaseTimeline key="timeline" file={file} language={language} />,
    <RulingList key="rulings" visit={visit} language={language} />,
    <HearingList key="hearings" hearings={testPart([])} processKind={processKind} language={language} />,
    <DocumentsTable
      key="documents"
      caseId={caseId}
      processKind={processKind}
      documents={testPart([claimDocument])}
      language={language}
    />,
  ]
    .map(plain)
    .join(" ");
}

describe.each(LANGUAGES)("the page of a case in %s", (language) => {
  const t = translator(language);

  test.each(APPLICATIONS)("%s: nobody sues, in no status and to no role", (processKind) => {
    const pages = CASE_STATUSES.flatMap((status) =>
      ROLES.map((ownRole) => told({ processKind, status, ownRole }, language)),
    );
    // Only who was protected from violence is told that a claim must follow.
    const claims = [t("cases:nextIn.protection.inForce.claimant"), t("cases:nextIn.protection.claim")];
    const names = (["divorce", "claim"] as const).map((form) => listedName(form, language));
    const rest = pages.map((text) =>
      [...claims, ...names].reduce((left, words) => left.replace(words, ""), text),
    );
    expect(rest.filter((text) => /prasīb|prasītāj|\bclaim|sued/i.test(text))).toEqual([]);
  });

  test.each(ROLES)("the %s is told as what they take part, and in which proceedings", (role) => {
    for (const processKind of KINDS) {
      const participants: Case["participants"] = [
        { role, kind: "person", name: "Ilze", personalCode: null, registrationNumber: null, isOwn: true },
      ];
      const file = testCase({ processKind, ownRole: role, participants });
      const facts = plain(<CaseFacts file={file} language={language} />);
      expect(facts).toContain(t(`cases:role.${role}`));
      expect(facts).toContain(t(`cases:processKind.${processKind}`));
    }
  });

  test("the list says who must act by the name of the proceedings, and no sum where there is none", () => {
    const file = testCase({
      processKind: "warning",
      ownRole: "applicant",
      status: "warningSent",
      nextStep: { who: "defendant", by: "2026-12-12" },
    });
    const list = plain(<CaseList cases={[file]} language={language} />);
    expect(list).toContain(language === "lv" ? "Parādniekam" : "The debtor");
    expect(list).toContain(t("cases:status.warningSent"));
    expect(list).not.toContain("€");
    const withSum = plain(<CaseList cases={[{ ...file, claimTotalCents: 125_050 }]} language={language} />);
    expect(withSum).toContain(t("cases:header.sum"));
  });

  test("the list does not say what a case of protection from violence is about", () => {
    const subject = "Par pagaidu aizsardzību pret vardarbību";
    const shown = (processKind: Case["processKind"]): string =>
      plain(<CaseList cases={[testCase({ processKind, subject })]} language={language} />);
    expect(shown("protection")).not.toContain("vardarb");
    expect(shown("protection")).toContain(t("cases:list.cases.discreet", { number: "C77000126" }));
    expect(shown("claim")).toContain(subject);
  });

  test("the debtor's first deadline is that of the warning", () => {
    const visit = testVisit({
      processKind: "warning",
      ownRole: "debtor",
      status: "warningSent",
      nextStep: { who: "defendant", by: "2026-12-12" },
    });
    expect(plain(<FirstDeadlineBanner visit={visit} language={language} />)).toContain(
      t("cases:deadline.warningAnswer"),
    );
  });

  test.each(["stateFee", "deposit", "service"] as const)("a due that is a %s is called so", (kind) => {
    const visit = testVisit({}, { parts: { dues: testPart([due(kind)]) } });
    for (const shown of [
      plain(<DueSummary visit={visit} language={language} />),
      plain(<DueList visit={visit} language={language} />),
    ]) {
      expect(shown).toContain(t(`payments:kind.${kind}`));
      if (kind !== "stateFee") expect(shown).not.toMatch(/nodev|state fee/i);
    }
  });

  test("an own filing says how it stands", () => {
    const filing = {
      id: "0192f7a0-0000-7000-8000-000000000001",
      platformFilingId: null,
      form: "simplified-money-claim",
      state: "registered",
      outcome: "notGranted",
      receivedAt: new Date("2026-11-29T08:00:00Z"),
    } as const;
    expect(plain(<OwnFilings filings={[filing]} language={language} />)).toContain(
      t("filings:status.notGranted.tag"),
    );
  });
});

describe("what can be done about a ruling", () => {
  const remedies = (
    processKind: Case["processKind"],
    change: Partial<Case> = {},
    rulings: Ruling[] = [ruling],
  ): string =>
    plain(
      <RulingList
        visit={testVisit({ processKind, ...change }, { parts: { rulings: testPart(rulings) } })}
        language="en"
      />,
    );

  test.each([
    ["simplified", "ss. 250.27 and 415", "Claim granted", "10 December"],
    ["claim", "s. 415", "Claim granted", "10 December"],
    ["special", "s. 415", "Application granted", "10 December"],
    ["administrative", "Administrative Procedure Law, s. 291", "Application granted", "20 December"],
  ] as const)("%s: its law, its outcome and its day", (kind, law, outcome, until) => {
    const text = remedies(kind);
    for (const words of [law, outcome]) expect(text).toContain(words);
    expect(text).toContain(until);
    expect(text.includes("250.27")).toBe(kind === "simplified");
    if (kind === "administrative") expect(text).not.toContain("Civil Procedure Law");
  });

  test.each([
    ["claim", "ss. 450 and 454", "20 December"],
    ["administrative", "Administrative Procedure Law, s. 329", "20 December"],
  ] as const)("%s, judged on appeal: cassation", (kind, law, until) => {
    const text = remedies(kind, { instance: "appeal", status: "decided" });
    expect(text).toContain("File a cassation complaint");
    expect(text).toContain(law);
    expect(text).toContain(until);
    expect(text).not.toContain("File an appeal");
  });

  test("a short judgment gives way to the full one", () => {
    const short: Ruling = { ...ruling, rulingId: "ruling-00000002", kind: "shortJudgment" };
    const text = remedies("simplified", {}, [ruling, short]);
    expect(text).toContain("the full judgment, drawn up on 20 November 2026, takes its place");
    expect(text).not.toContain(translator("en")("cases:remedies.nothing"));
  });
});
