import { ButtonLink } from "@/components/ui/button-link";
import { Notice } from "@/components/ui/notice";
import { Paragraph } from "@/components/ui/paragraph";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { valueOr } from "@/lib/cases/case-file";
import type { CaseVisit } from "@/lib/cases/case-visit";
import { isEnded } from "@/lib/cases/case-status";
import { nextDate } from "@/lib/cases/next-date";
import { side } from "@/lib/cases/side";
import type { Language } from "@/lib/core/language";
import type { Case } from "@/lib/exchange/shapes";
import { translator } from "@/lib/i18n/translator";
import { caseAddress } from "./case-address";
import { CaseFacts } from "./case-facts";
import { CaseForms } from "./case-forms";
import { CaseFrame, type CasePageContext } from "./case-frame";
import { CaseTimeline } from "./case-timeline";
import { DefectsSection } from "./defects-section";
import { DocumentsTable } from "./documents-table";
import { DueSummary } from "./due-summary";
import { FirstDeadlineBanner } from "./first-deadline-banner";
import { HearingList } from "./hearing-list";
import { NextStep } from "./next-step";
import { OwnFilings } from "./own-filings";
import { RulingList } from "./ruling-list";

const DOCUMENTS_SHOWN = 5;

type CaseOverviewProps = { visit: CaseVisit; context: CasePageContext };

/** The page of a case: first what must be done and by when, then what happens next, then everything else. */
export function CaseOverview({ visit, context }: CaseOverviewProps) {
  const { language } = context;
  const t = translator(language);
  const file = visit.file.summary.value;
  const documents = valueOr(visit.file.documents, []);
  return (
    <CaseFrame
      visit={visit}
      context={context}
      page=""
      messages={<FirstDeadlineBanner visit={visit} language={language} />}
      aside={<CaseTimeline file={file} language={language} />}
    >
      <NextStep file={file} language={language} />
      <Reason file={file} language={language} />
      <DefectsSection file={file} filings={visit.filings} language={language} />
      <Decided visit={visit} language={language} />
      <Section id="documents" title={t("cases:documents.title")}>
        <DocumentsTable
          caseId={visit.caseId}
          processKind={file.processKind}
          documents={visit.file.documents}
          most={DOCUMENTS_SHOWN}
          language={language}
        />
        {documents.length > DOCUMENTS_SHOWN && (
          <Paragraph>
            <TextLink href={`/${language}${caseAddress(visit.caseId, "documents")}`} fresh>
              {t("cases:documents.more", { count: documents.length })}
            </TextLink>
          </Paragraph>
        )}
      </Section>
      <Section id="payments" title={t("cases:payments.title")}>
        <DueSummary visit={visit} language={language} />
      </Section>
      <CaseForms visit={visit} language={language} />
      <CaseFacts file={file} language={language} />
      <OwnFilings filings={visit.filings} language={language} />
    </CaseFrame>
  );
}

/** Rulings and hearings, each once there is one, is one to come, or cannot be told. */
function Decided({ visit, language }: { visit: CaseVisit; language: Language }) {
  const t = translator(language);
  const { summary, rulings, hearings } = visit.file;
  const isToCome = nextDate(summary.value)?.kind === "judgment";
  const hasHearings = hearings === "unavailable" || hearings.value.length > 0;
  return (
    <>
      {(rulings === "unavailable" || rulings.value.length > 0 || isToCome) && (
        <Section id="rulings" title={t("cases:rulings.title")}>
          <RulingList visit={visit} language={language} />
        </Section>
      )}
      {(hasHearings || !isEnded(summary.value.status)) && (
        <Section id="hearings" title={t("cases:hearings.title")}>
          <HearingList hearings={hearings} processKind={summary.value.processKind} language={language} />
        </Section>
      )}
    </>
  );
}

/** Why the court refused what began the case or deems it not filed, in its own words. */
function Reason({ file, language }: { file: Case; language: Language }) {
  if (file.reason === null || (file.status !== "refused" && file.status !== "deemedNotFiled")) return null;
  const t = translator(language);
  return (
    <Notice tone="error" title={t("cases:reason.title")}>
      <div lang="lv">
        <Paragraph>{file.reason}</Paragraph>
      </div>
      {side(file.ownRole) === "claimant" && <NewFiling file={file} language={language} />}
    </Notice>
  );
}

/** To the form of the same claim; where it is not told by the kind of proceedings, to all of them. */
function NewFiling({ file: { processKind }, language }: { file: Case; language: Language }) {
  const t = translator(language);
  const isSimplified = processKind === "simplified";
  return (
    <ButtonLink
      href={isSimplified ? `/${language}/forms/simplified-money-claim` : `/${language}/forms`}
      variant="secondary"
    >
      {t(isSimplified ? "cases:reason.newClaim" : "cases:reason.newFiling")}
    </ButtonLink>
  );
}
