import { CodeBlock } from "@/components/ui/code-block";
import { Details } from "@/components/ui/details";
import { Paragraph } from "@/components/ui/paragraph";
import { Section } from "@/components/ui/section";
import { Table } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import type { Language } from "@/lib/core/language";
import { formatBytes } from "@/lib/i18n/format";
import { translator } from "@/lib/i18n/translator";
import type { BulkFile } from "@/lib/open-data/bulk-file";

/** The newest daily files with their checksums. */
export function BulkSection({ files, language }: { files: readonly BulkFile[]; language: Language }) {
  const t = translator(language);
  return (
    <Section id="bulk" title={t("openData:bulk.title")}>
      <Paragraph>{t("openData:bulk.text")}</Paragraph>
      <Paragraph>{t("openData:bulk.csv")}</Paragraph>
      {files.length === 0 ? (
        <Paragraph>{t("openData:bulk.none")}</Paragraph>
      ) : (
        <>
          <Table
            caption={t("openData:bulk.title")}
            captionHidden
            compact
            columns={[
              { key: "file", label: t("openData:bulk.file") },
              { key: "rows", label: t("openData:bulk.rows"), numeric: true, named: true },
              { key: "size", label: t("openData:bulk.size"), numeric: true },
            ]}
            rows={files.map(({ file, size, rows }) => ({
              id: file,
              cells: {
                file: <TextLink href={`/api/open/v1/bulk/${file}`}>{file}</TextLink>,
                rows: String(rows),
                size: formatBytes(size, language),
              },
            }))}
          />
          <Details summary={t("openData:bulk.sha256")}>
            <Paragraph>{t("openData:bulk.check")}</Paragraph>
            <CodeBlock>{files.map(({ file, sha256 }) => `${sha256}  ${file}`).join("\n")}</CodeBlock>
          </Details>
        </>
      )}
    </Section>
  );
}
