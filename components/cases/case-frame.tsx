import type { ReactNode } from "react";
import { DiscreetExit } from "@/components/form/form-exit";
import { accountOf } from "@/components/identity/account-of";
import { Page } from "@/components/layout/page";
import { RefreshOnChange } from "@/components/live/refresh-on-change";
import { Heading } from "@/components/ui/heading";
import { SubNav } from "@/components/ui/sub-nav";
import { lastKnownSince, valueOr } from "@/lib/cases/case-file";
import type { CaseVisit } from "@/lib/cases/case-visit";
import { isDiscreetCase } from "@/lib/cases/discreet-case";
import type { Language } from "@/lib/core/language";
import { formatTime } from "@/lib/i18n/format";
import { translator } from "@/lib/i18n/translator";
import type { Viewer } from "@/lib/identity/viewer";
import { caseAddress, type CaseSubPage } from "./case-address";
import { CopyNotice } from "./copy-notice";

export type CasePageContext = { readonly viewer: Viewer; readonly language: Language };

type CaseFrameProps = {
  visit: CaseVisit;
  context: CasePageContext;
  page: CaseSubPage;
  /** Notices and the deadline, before the heading. */
  messages?: ReactNode;
  aside?: ReactNode;
  children: ReactNode;
};

/** What all pages of a case share: its name and number, the pages beside, as of when it is right, and the watch for news. */
export function CaseFrame({ visit, context, page, messages, aside, children }: CaseFrameProps) {
  const { language, viewer } = context;
  const t = translator(language);
  const { summary, ...parts } = visit.file;
  const since = lastKnownSince([summary, ...Object.values(parts)]);
  const address = (other: CaseSubPage): string => `/${language}${caseAddress(visit.caseId, other)}`;
  return (
    <Page
      language={language}
      path={caseAddress(visit.caseId, page)}
      area="account"
      section="cases"
      account={accountOf(viewer, language)}
      backLink={
        page === ""
          ? { href: `/${language}/cases`, label: t("cases:page.back") }
          : { href: address(""), label: t("cases:page.backToCase") }
      }
      messages={
        <>
          {isDiscreetCase(summary.value) && <DiscreetExit language={language} />}
          {since !== undefined && <CopyNotice since={since} language={language} />}
          {messages}
        </>
      }
      aside={aside}
      wide={aside === undefined}
    >
      <Heading
        level={1}
        caption={t("cases:page.number", { number: summary.value.caseNumber, court: summary.value.courtName })}
      >
        <span lang="lv">{summary.value.subject}</span>
      </Heading>
      <RefreshOnChange
        address={`/api/cases/${visit.caseId}/version`}
        version={visit.version}
        message={t("cases:live.updated", { time: formatTime(visit.now, language) })}
      />
      <SubNav
        label={t("cases:page.sections")}
        items={subPages(visit).map((other) => ({
          href: address(other),
          label: t(other === "" ? "cases:page.overview" : `cases:page.${other}`),
          current: other === page,
        }))}
      />
      {children}
    </Page>
  );
}

/** A page is offered once it has something to show. */
function subPages({ file }: CaseVisit): CaseSubPage[] {
  const has = (part: CaseVisit["file"]["hearings" | "rulings" | "dues"]): boolean =>
    part === "unavailable" || valueOr<readonly unknown[]>(part, []).length > 0;
  return [
    "",
    "documents",
    ...(has(file.hearings) || has(file.rulings) ? (["hearings"] as const) : []),
    ...(has(file.dues) ? (["payments"] as const) : []),
    "participants",
  ];
}
