import { FileLink } from "@/components/ui/file-link";
import { Paragraph } from "@/components/ui/paragraph";
import { Table } from "@/components/ui/table";
import type { Part } from "@/lib/cases/case-file";
import { authorWords, documentWords } from "@/lib/cases/document-words";
import type { Language } from "@/lib/core/language";
import type { CaseSummary, CourtDocument } from "@/lib/exchange/shapes";
import { formatBytes } from "@/lib/i18n/format";
import { translator } from "@/lib/i18n/translator";
import { documentAddress } from "./case-address";
import { plainDayOf } from "./case-words";
import { fileTypeOf } from "./file-type";
import { PartMissing } from "./part-missing";

type DocumentsTableProps = {
  caseId: string;
  processKind: CaseSummary["processKind"];
  documents: Part<readonly CourtDocument[]>;
  /** Only so many, the newest. */
  most?: number | undefined;
  language: Language;
};

/** Documents with their status and the day since when they can be opened. */
export function DocumentsTable({ caseId, processKind, documents, most, language }: DocumentsTableProps) {
  const t = translator(language);
  if (documents === "unavailable") return <PartMissing language={language} />;
  if (documents.value.length === 0) return <Paragraph>{t("cases:documents.none")}</Paragraph>;
  return (
    <Table
      caption={t("cases:documents.title")}
      captionHidden
      columns={[
        { key: "name", label: t("cases:documents.name") },
        { key: "kind", label: t("cases:documents.kindColumn") },
        { key: "author", label: t("cases:documents.author") },
        { key: "availableAt", label: t("cases:documents.availableAt") },
      ]}
      rows={documents.value.slice(0, most).map((document) => ({
        id: document.documentId,
        cells: {
          name: <DocumentLink caseId={caseId} document={document} language={language} />,
          kind: t(documentWords(document, processKind)),
          author: t(authorWords(document, processKind)),
          availableAt: plainDayOf(document.availableAt, language),
        },
      }))}
    />
  );
}

/** What one gets is said before one fetches it; the title may come from anybody, so it cannot turn the line around. What is filed and decided is Latvian. */
function DocumentLink({
  caseId,
  document,
  language,
}: {
  caseId: string;
  document: CourtDocument;
  language: Language;
}) {
  const { documentId, title, mediaType, size } = document;
  return (
    <bdi lang="lv">
      <FileLink
        href={documentAddress(caseId, documentId)}
        name={title}
        details={`${fileTypeOf(mediaType)}, ${formatBytes(size, language)}`}
      />
    </bdi>
  );
}
