import { Button } from "@/components/ui/button";
import { FileInput } from "@/components/ui/file-input";
import { Form } from "@/components/ui/form";
import { Section } from "@/components/ui/section";
import { TextArea } from "@/components/ui/text-area";
import { TextInput } from "@/components/ui/text-input";
import type { Language } from "@/lib/core/language";
import { MAX_FILE_BYTES } from "@/lib/documents/limits";
import { FIELD_OF } from "@/lib/filings/receipt-fault-field";
import type { ReceiptFinding } from "@/lib/filings/receipt-finding";
import { formatBytes } from "@/lib/i18n/format";
import { translator } from "@/lib/i18n/translator";

type VerifyFormProps = { finding: ReceiptFinding; error: string | null; language: Language };

export function VerifyForm({ finding: { typed, fault }, error, language }: VerifyFormProps) {
  const t = translator(language);
  const errorAt = (id: string): string | undefined =>
    fault !== null && error !== null && FIELD_OF[fault] === id ? error : undefined;
  const optional = t("receipts:verify.optional");
  return (
    <Form action={`/api/receipts/verification?lang=${language}`} method="post" encType="multipart/form-data">
      <TextArea
        id="receipt"
        name="receipt"
        label={t("receipts:verify.receipt.label")}
        hint={t("receipts:verify.receipt.hint")}
        error={errorAt("receipt")}
        value={typed.receipt}
        rows={6}
        spellCheck={false}
        autoComplete="off"
      />
      <FileInput
        id="receipt-file"
        name="receiptFile"
        label={t("receipts:verify.receiptFile.label")}
        hint={t("receipts:verify.receiptFile.hint")}
        accept=".jws,text/plain"
      />
      <Section id="document-title" title={t("receipts:verify.document.title")}>
        <FileInput
          id="document"
          name="document"
          label={t("receipts:verify.document.label")}
          hint={t("receipts:verify.document.hint", { limit: formatBytes(MAX_FILE_BYTES, language) })}
          error={errorAt("document")}
          optional={optional}
        />
        <TextInput
          id="sha256"
          name="sha256"
          label={t("receipts:verify.sha256.label")}
          hint={t("receipts:verify.sha256.hint")}
          error={errorAt("sha256")}
          value={typed.sha256}
          optional={optional}
          spellCheck={false}
          autoComplete="off"
        />
      </Section>
      <Button>{t("receipts:verify.submit")}</Button>
    </Form>
  );
}
