import { accountOf } from "@/components/identity/account-of";
import { Page } from "@/components/layout/page";
import { RefreshOnChange } from "@/components/live/refresh-on-change";
import { ButtonLink } from "@/components/ui/button-link";
import { Notice } from "@/components/ui/notice";
import { Pagination } from "@/components/ui/pagination";
import { Paragraph } from "@/components/ui/paragraph";
import { Section } from "@/components/ui/section";
import { lastKnownSince, type Part } from "@/lib/cases/case-file";
import { type CaseFilter, casePage } from "@/lib/cases/case-page";
import type { ListedDraft } from "@/lib/cases/listed-draft";
import { filingsWithoutCase } from "@/lib/cases/my-cases";
import type { Language } from "@/lib/core/language";
import type { CaseSummary } from "@/lib/exchange/shapes";
import type { ListedPart } from "@/lib/filings/asked-part";
import type { GivenSignature, ListedSignature } from "@/lib/filings/asked-signature";
import type { FilingSummary } from "@/lib/filings/filing-view";
import { formatTime } from "@/lib/i18n/format";
import { translator } from "@/lib/i18n/translator";
import type { CasePageContext } from "./case-frame";
import { CaseFilterForm } from "./case-filter-form";
import { CaseList } from "./case-list";
import { CopyNotice } from "./copy-notice";
import { DraftList } from "./draft-list";
import { FilingList } from "./filing-list";
import { AskedOfMe } from "./asked-of-me";
import { SignedForOthers } from "./signed-for-others";

/** What the list is of, and which part of it is asked for. */
export type MyCases = {
  readonly cases: Part<readonly CaseSummary[]>;
  readonly filings: readonly FilingSummary[];
  readonly drafts: readonly ListedDraft[] | "unavailable";
  readonly signatures: readonly ListedSignature[];
  readonly signed: readonly GivenSignature[];
  readonly parts: readonly ListedPart[];
  readonly version: string;
  readonly now: Date;
};
export type CasesQuery = { readonly show: CaseFilter; readonly after?: string | undefined };

type CasesPageProps = { mine: MyCases; query: CasesQuery; context: CasePageContext };

/** My e-cases: drafts, filings that are no case yet, and the cases of the register. */
export function CasesPage({ mine, query, context: { viewer, language } }: CasesPageProps) {
  const t = translator(language);
  const { cases, filings, drafts, signatures, signed, parts } = mine;
  const since = lastKnownSince([cases]);
  const waiting = filingsWithoutCase(filings, cases);
  const isEmpty =
    cases !== "unavailable" &&
    [cases.value, waiting, drafts, signatures, signed, parts].every(({ length }) => length === 0);
  return (
    <Page
      language={language}
      path={`/cases${searchOf(query)}`}
      area="account"
      section="cases"
      account={accountOf(viewer, language)}
      title={t("cases:list.title")}
      messages={
        <>
          {since !== undefined && <CopyNotice since={since} language={language} />}
          {cases === "unavailable" && <ListUnavailable language={language} />}
        </>
      }
      wide
    >
      <RefreshOnChange
        address="/api/cases/version"
        version={mine.version}
        message={t("cases:live.updated", { time: formatTime(mine.now, language) })}
      />
      {isEmpty ? (
        <NothingYet language={language} />
      ) : (
        <Paragraph size="lead">{t("cases:list.lead")}</Paragraph>
      )}
      {query.after === undefined && (
        <>
          <AskedOfMe signatures={signatures} parts={parts} language={language} />
          <DraftList drafts={drafts} language={language} />
          <FilingList filings={waiting} language={language} />
          <SignedForOthers signed={signed} language={language} />
        </>
      )}
      {cases !== "unavailable" && cases.value.length > 0 && (
        <RegisterCases cases={cases.value} query={query} language={language} />
      )}
    </Page>
  );
}

function searchOf({ show, after }: CasesQuery): string {
  const search = new URLSearchParams({
    ...(show === "all" ? {} : { show }),
    ...(after === undefined ? {} : { after }),
  }).toString();
  return search === "" ? "" : `?${search}`;
}

type RegisterCasesProps = { cases: readonly CaseSummary[]; query: CasesQuery; language: Language };

function RegisterCases({ cases, query, language }: RegisterCasesProps) {
  const t = translator(language);
  const page = casePage(cases, { filter: query.show, after: query.after });
  const address = (after: string | undefined): string =>
    `/${language}/cases${searchOf({ show: query.show, after })}`;
  return (
    <Section id="cases" title={t("cases:list.cases.title")}>
      <CaseFilterForm filter={query.show} language={language} />
      <Paragraph muted>{t("cases:list.cases.count", { count: page.total })}</Paragraph>
      {page.items.length === 0 ? (
        <Paragraph>{t("cases:list.cases.none")}</Paragraph>
      ) : (
        <CaseList cases={page.items} language={language} />
      )}
      <Pagination
        label={t("cases:list.pages")}
        previous={
          query.after === undefined ? undefined : { href: address(undefined), label: t("cases:list.first") }
        }
        next={page.next === undefined ? undefined : { href: address(page.next), label: t("cases:list.next") }}
      />
    </Section>
  );
}

function ListUnavailable({ language }: { language: Language }) {
  const t = translator(language);
  return (
    <Notice tone="warning" title={t("cases:copy.noListTitle")}>
      <Paragraph>{t("cases:copy.noListText")}</Paragraph>
    </Notice>
  );
}

function NothingYet({ language }: { language: Language }) {
  const t = translator(language);
  return (
    <Section id="empty" title={t("cases:list.empty.title")}>
      <Paragraph>{t("cases:list.empty.text")}</Paragraph>
      <ButtonLink href={`/${language}/forms`}>{t("cases:list.empty.action")}</ButtonLink>
    </Section>
  );
}
