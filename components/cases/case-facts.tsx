import { Section } from "@/components/ui/section";
import { List } from "@/components/ui/list";
import { SummaryList } from "@/components/ui/summary-list";
import { isClaim } from "@/lib/cases/is-claim";
import type { Language } from "@/lib/core/language";
import type { Case } from "@/lib/exchange/shapes";
import { translator } from "@/lib/i18n/translator";
import { plainDayOf, registerMoney } from "./case-words";

/** Numbers, court, judge, procedure and people of the case. */
export function CaseFacts({ file, language }: { file: Case; language: Language }) {
  const t = translator(language);
  const total = registerMoney(file.claimTotalCents, language);
  return (
    <Section id="facts" title={t("cases:header.title")}>
      <SummaryList
        items={[
          { label: t("cases:header.caseNumber"), value: file.caseNumber },
          { label: t("cases:header.archiveNumber"), value: file.archiveNumber },
          { label: t("cases:header.court"), value: file.courtName },
          ...(file.courthouse === null
            ? []
            : [{ label: t("cases:header.courthouse"), value: file.courthouse }]),
          { label: t("cases:header.judge"), value: file.judge ?? t("cases:header.noJudge") },
          { label: t("cases:header.processKind"), value: t(`cases:processKind.${file.processKind}`) },
          { label: t("cases:header.instance"), value: t(`cases:instance.${file.instance}`) },
          { label: t("cases:header.role"), value: t(`cases:role.${file.ownRole}`) },
          { label: t("cases:participants.title"), value: <Names file={file} language={language} /> },
          ...(total === undefined
            ? []
            : [
                {
                  label: t(isClaim(file.processKind) ? "cases:header.total" : "cases:header.sum"),
                  value: total,
                },
              ]),
          { label: t("cases:header.openedOn"), value: plainDayOf(file.openedAt, language) },
        ]}
      />
    </Section>
  );
}

function Names({ file, language }: { file: Case; language: Language }) {
  const t = translator(language);
  return (
    <List
      kind="plain"
      items={file.participants.map(({ role, name, isOwn }) => (
        <>
          {t(`cases:role.${role}`)}: <bdi>{name}</bdi>
          {isOwn && ` (${t("cases:participants.you")})`}
        </>
      ))}
    />
  );
}
