import { FileLink } from "@/components/ui/file-link";
import { Table } from "@/components/ui/table";
import type { Language } from "@/lib/core/language";
import type { FiledFile } from "@/lib/filings/filing-view";
import { purposeText } from "@/lib/filings/purpose-text";
import { formatBytes } from "@/lib/i18n/format";
import { mediaTypeName } from "@/lib/filings/media-type-name";
import { translator } from "@/lib/i18n/translator";

/** The files of a filing with their fingerprints, each to be opened. */
export function FiledFiles({
  filingId,
  files,
  language,
}: {
  filingId: string;
  files: readonly FiledFile[];
  language: Language;
}) {
  const t = translator(language);
  return (
    <Table
      caption={t("filings:files.caption")}
      captionHidden
      columns={[
        { key: "name", label: t("filings:files.name") },
        { key: "kind", label: t("filings:files.kind") },
        { key: "hash", label: t("filings:files.hash") },
      ]}
      rows={files.map(({ id, purpose, name, mediaType, size, sha256 }) => ({
        id,
        cells: {
          name: (
            <FileLink
              href={`/api/filings/${filingId}/documents/${id}`}
              name={name}
              details={`${mediaTypeName(mediaType)}, ${formatBytes(size, language)}`}
            />
          ),
          kind: purposeText(purpose, language),
          hash: <code>{sha256}</code>,
        },
      }))}
    />
  );
}
