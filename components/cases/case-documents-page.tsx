import { Paragraph } from "@/components/ui/paragraph";
import { Section } from "@/components/ui/section";
import type { CaseVisit } from "@/lib/cases/case-visit";
import { translator } from "@/lib/i18n/translator";
import { CaseFrame, type CasePageContext } from "./case-frame";
import { DocumentsTable } from "./documents-table";
import { OwnFilings } from "./own-filings";

/** Every document of the case, and what the reader filed through the portal. */
export function CaseDocumentsPage({ visit, context }: { visit: CaseVisit; context: CasePageContext }) {
  const { language } = context;
  const t = translator(language);
  return (
    <CaseFrame visit={visit} context={context} page="documents">
      <Section id="documents" title={t("cases:documents.title")}>
        <Paragraph>{t("cases:documents.lead")}</Paragraph>
        <DocumentsTable
          caseId={visit.caseId}
          processKind={visit.file.summary.value.processKind}
          documents={visit.file.documents}
          language={language}
        />
      </Section>
      <OwnFilings filings={visit.filings} language={language} />
    </CaseFrame>
  );
}
