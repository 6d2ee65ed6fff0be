import { List } from "@/components/ui/list";
import { Notice } from "@/components/ui/notice";
import { Panel } from "@/components/ui/panel";
import { Paragraph } from "@/components/ui/paragraph";
import { Section } from "@/components/ui/section";
import { SummaryList } from "@/components/ui/summary-list";
import { Table } from "@/components/ui/table";
import type { Language } from "@/lib/core/language";
import { courtName } from "@/lib/courts/court-name";
import { mediaTypeName } from "@/lib/filings/media-type-name";
import { purposeText } from "@/lib/filings/purpose-text";
import type { ReceiptClaims } from "@/lib/filings/receipt";
import { mandateWords } from "@/lib/filings/receipt-words";
import type { ReceiptFinding } from "@/lib/filings/receipt-finding";
import { formatBytes, formatInstant } from "@/lib/i18n/format";
import { formName } from "@/lib/forms/form-name";
import { translator } from "@/lib/i18n/translator";

type ReceiptClaimsViewProps = { claims: ReceiptClaims; match: ReceiptFinding["match"]; language: Language };

/** A valid receipt: what it says, and what that proves and does not prove. */
export function ReceiptClaimsView({ claims, match, language }: ReceiptClaimsViewProps) {
  const t = translator(language);
  return (
    <>
      <Panel title={t("receipts:valid.title")}>
        <Paragraph>
          {t("receipts:valid.at", { at: formatInstant(new Date(claims.receivedAt), language) })}
        </Paragraph>
      </Panel>
      {match !== null && <Match match={match} language={language} />}
      <Section id="proves" title={t("receipts:valid.proves.title")}>
        <List
          items={[
            t("receipts:valid.proves.received"),
            t("receipts:valid.proves.unchanged"),
            t("receipts:valid.proves.notRegistered"),
            t("receipts:valid.proves.noSeal"),
          ]}
        />
      </Section>
      <Section id="facts" title={t("receipts:valid.facts")}>
        <SummaryList
          items={[
            { label: t("receipts:valid.number"), value: claims.jti },
            { label: t("receipts:valid.filing"), value: claims.filingId },
            { label: t("receipts:valid.received"), value: claims.receivedAtRiga },
            { label: t("receipts:valid.receivedUtc"), value: claims.receivedAt },
            {
              label: t("receipts:valid.form"),
              value: t("receipts:valid.formVersion", {
                form: formName(claims.form, language),
                version: claims.formVersion,
              }),
            },
            { label: t("receipts:valid.court"), value: <span lang="lv">{courtName(claims.courtId)}</span> },
            ...(claims.mandate === undefined
              ? []
              : [{ label: t("receipts:valid.mandate"), value: mandateWords(claims.mandate, language) }]),
            ...(claims.signatures === undefined
              ? []
              : [{ label: t("receipts:valid.signatures"), value: String(claims.signatures) }]),
            { label: t("receipts:valid.contentHash"), value: <code>{claims.contentSha256}</code> },
          ]}
        />
      </Section>
      <ReceiptFiles files={claims.files} language={language} />
    </>
  );
}

function Match({
  match: { sha256, position },
  language,
}: {
  match: NonNullable<ReceiptFinding["match"]>;
  language: Language;
}) {
  const t = translator(language);
  return position === null ? (
    <Notice tone="error" title={t("receipts:valid.noMatch.title")}>
      <Paragraph>{t("receipts:valid.noMatch.text", { sha256 })}</Paragraph>
    </Notice>
  ) : (
    <Notice tone="success" title={t("receipts:valid.match.title")}>
      <Paragraph>{t("receipts:valid.match.text", { position: position + 1 })}</Paragraph>
    </Notice>
  );
}

function ReceiptFiles({ files, language }: { files: ReceiptClaims["files"]; language: Language }) {
  const t = translator(language);
  return (
    <Table
      caption={t("receipts:valid.files")}
      columns={[
        { key: "position", label: t("receipts:valid.position") },
        { key: "kind", label: t("receipts:valid.kind") },
        { key: "details", label: t("receipts:valid.details") },
        { key: "hash", label: t("receipts:valid.hash") },
      ]}
      rows={files.map(({ position, purpose, mediaType, size, sha256 }) => ({
        id: String(position),
        cells: {
          position: String(position + 1),
          kind: purposeText(purpose, language),
          details: `${mediaTypeName(mediaType)}, ${formatBytes(size, language)}`,
          hash: <code>{sha256}</code>,
        },
      }))}
    />
  );
}
