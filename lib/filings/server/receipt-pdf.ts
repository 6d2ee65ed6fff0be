import "server-only";
import { decodeProtectedHeader } from "jose";
import { drawPdf } from "@/lib/adapters/pdf";
import type { Language } from "@/lib/core/language";
import { courtName } from "@/lib/courts/court-name";
import type { Block } from "@/lib/documents/block";
import { env } from "@/lib/env";
import { formName } from "@/lib/forms/form-name";
import { formatInstant } from "@/lib/i18n/format";
import { translator } from "@/lib/i18n/translator";
import type { ReceiptClaims } from "../receipt";
import { purposeText } from "../purpose-text";
import { mandateWords } from "../receipt-words";
import { verifyReceipt } from "./verify-receipt";

/** Draws a signed receipt for reading, with the signed one enclosed: what is printed is what was signed. */
export async function receiptPdf(jws: string, language: Language): Promise<Buffer<ArrayBuffer>> {
  const verified = await verifyReceipt(jws);
  if (!verified.ok) throw new Error(`A kept receipt does not verify: ${verified.refusal}`);
  const claims = verified.value;
  const t = translator(language);
  return drawPdf({
    title: t("receipts:paper.title"),
    language: language === "lv" ? "lv-LV" : "en-GB",
    createdAt: new Date(claims.receivedAt),
    author: t("receipts:paper.subtitle"),
    blocks: blocksOf(claims, { language, keyId: decodeProtectedHeader(jws).kid ?? "" }),
    foot: t("receipts:paper.foot", { number: claims.jti }),
    enclosed: [
      {
        name: `${t("receipts:paper.fileName")}.jws`,
        mediaType: "application/jose",
        bytes: Buffer.from(jws, "ascii"),
      },
    ],
  });
}

function blocksOf(
  claims: ReceiptClaims,
  { language, keyId }: { language: Language; keyId: string },
): Block[] {
  const t = translator(language);
  const address = `${env().APP_ORIGIN}/${language}/receipts/verify`;
  return [
    { kind: "title", text: t("receipts:paper.title"), subtitle: t("receipts:paper.subtitle") },
    {
      kind: "paragraph",
      text: t("receipts:paper.lead", { at: formatInstant(new Date(claims.receivedAt), language) }),
    },
    {
      kind: "rows",
      rows: [
        { name: t("receipts:valid.number"), value: claims.jti },
        { name: t("receipts:valid.filing"), value: claims.filingId },
        { name: t("receipts:valid.received"), value: claims.receivedAtRiga },
        { name: t("receipts:valid.receivedUtc"), value: claims.receivedAt },
        {
          name: t("receipts:valid.form"),
          value: t("receipts:valid.formVersion", {
            form: formName(claims.form, language),
            version: claims.formVersion,
          }),
        },
        { name: t("receipts:valid.court"), value: courtName(claims.courtId) },
        ...(claims.mandate === undefined
          ? []
          : [{ name: t("receipts:valid.mandate"), value: mandateWords(claims.mandate, language) }]),
        ...(claims.signatures === undefined
          ? []
          : [{ name: t("receipts:valid.signatures"), value: String(claims.signatures) }]),
        { name: t("receipts:valid.contentHash"), value: claims.contentSha256 },
      ],
    },
    { kind: "heading", level: 2, text: t("receipts:paper.files") },
    { kind: "rows", rows: claims.files.map((file) => fileRow(file, language)) },
    { kind: "heading", level: 2, text: t("receipts:paper.proof") },
    { kind: "paragraph", text: t("receipts:paper.proofText", { kid: keyId, address }) },
  ];
}

function fileRow(file: ReceiptClaims["files"][number], language: Language): { name: string; value: string } {
  const t = translator(language);
  const { position, purpose, mediaType, size, sha256 } = file;
  return {
    name: t("receipts:paper.file", { position: position + 1 }),
    value: t("receipts:paper.fileValue", { kind: purposeText(purpose, language), mediaType, size, sha256 }),
  };
}
