import type { ReactNode } from "react";
import { DescriptionPair } from "@/components/ui/description-pair";
import { EntryList } from "@/components/ui/entry-list";
import { isDiscreetCase } from "@/lib/cases/discreet-case";
import { isClaim } from "@/lib/cases/is-claim";
import { nextDate } from "@/lib/cases/next-date";
import { whoActs } from "@/lib/cases/who-acts";
import type { Language } from "@/lib/core/language";
import type { CaseSummary } from "@/lib/exchange/shapes";
import { translator } from "@/lib/i18n/translator";
import { formatDay } from "@/lib/i18n/format";
import { caseAddress } from "./case-address";
import { CaseTag } from "./case-tag";
import { registerMoney } from "./case-words";

/** Cases with their status, who must act and by when. */
export function CaseList({ cases, language }: { cases: readonly CaseSummary[]; language: Language }) {
  return (
    <EntryList
      items={cases.map((summary) => ({
        id: summary.caseId,
        title: titleOf(summary, language),
        href: `/${language}${caseAddress(summary.caseId)}`,
        status: <CaseTag status={summary.status} language={language} />,
        children: <CaseEntry summary={summary} language={language} />,
      }))}
    />
  );
}

/** What it is about; of a discreet case only its number, for whoever looks over the shoulder. */
const titleOf = (summary: CaseSummary, language: Language): ReactNode =>
  isDiscreetCase(summary) ? (
    translator(language)("cases:list.cases.discreet", { number: summary.caseNumber })
  ) : (
    <span lang="lv">{summary.subject}</span>
  );

function CaseEntry({ summary, language }: { summary: CaseSummary; language: Language }) {
  const t = translator(language);
  const date = nextDate(summary);
  const total = registerMoney(summary.claimTotalCents, language);
  const until =
    date?.kind === "term" ? [t("cases:list.cases.until", { day: formatDay(date.day, language) })] : [];
  const actor = [t(`cases:actor.${whoActs(summary)}`), ...until].join(", ");
  return (
    <>
      <DescriptionPair label={t("cases:list.cases.whoActs")}>{actor}</DescriptionPair>
      {date !== undefined && date.kind !== "term" && (
        <DescriptionPair label={t(`cases:list.cases.${date.kind}`)}>
          {formatDay(date.day, language)}
        </DescriptionPair>
      )}
      {total !== undefined && (
        <DescriptionPair label={t(isClaim(summary.processKind) ? "cases:header.total" : "cases:header.sum")}>
          {total}
        </DescriptionPair>
      )}
      <DescriptionPair label={t("cases:list.cases.number")}>{summary.caseNumber}</DescriptionPair>
      <DescriptionPair label={t("cases:list.cases.court")}>{summary.courtName}</DescriptionPair>
      <DescriptionPair label={t("cases:list.cases.role")}>
        {t(`cases:role.${summary.ownRole}`)}
      </DescriptionPair>
    </>
  );
}
