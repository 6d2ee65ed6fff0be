import { Details } from "@/components/ui/details";
import { FileLink } from "@/components/ui/file-link";
import { Stack } from "@/components/ui/stack";
import { SummaryList } from "@/components/ui/summary-list";
import { Table } from "@/components/ui/table";
import type { Language } from "@/lib/core/language";
import type { FiledFile } from "@/lib/filings/filing-view";
import { purposeText } from "@/lib/filings/purpose-text";
import { formatBytes } from "@/lib/i18n/format";
import { mediaTypeName } from "@/lib/filings/media-type-name";
import { translator } from "@/lib/i18n/translator";

/** The files of a filing each to be opened, and their fingerprints for whoever wants to compare. */
export function FiledFiles({
  address,
  files,
  language,
}: {
  /** Where its files are handed out from. */
  address: string;
  files: readonly FiledFile[];
  language: Language;
}) {
  const t = translator(language);
  return (
    <Stack>
      <Table
        caption={t("filings:files.caption")}
        captionHidden
        columns={[
          { key: "name", label: t("filings:files.name") },
          { key: "kind", label: t("filings:files.kind") },
        ]}
        rows={files.map(({ id, purpose, name, mediaType, size }) => ({
          id,
          cells: {
            name: (
              <FileLink
                href={`${address}/documents/${id}`}
                name={name}
                details={`${mediaTypeName(mediaType)}, ${formatBytes(size, language)}`}
              />
            ),
            kind: purposeText(purpose, language),
          },
        }))}
      />
      <Details summary={t("filings:files.hash")}>
        <SummaryList
          items={files.map(({ name, sha256 }) => ({ label: name, value: <code>{sha256}</code> }))}
        />
      </Details>
    </Stack>
  );
}
