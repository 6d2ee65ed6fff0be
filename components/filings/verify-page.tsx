import { Page } from "@/components/layout/page";
import { localized } from "@/components/layout/sections";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Paragraph } from "@/components/ui/paragraph";
import { TextLink } from "@/components/ui/text-link";
import type { Language } from "@/lib/core/language";
import { MAX_FILE_BYTES } from "@/lib/documents/limits";
import { FIELD_OF } from "@/lib/filings/receipt-fault-field";
import type { ReceiptFinding } from "@/lib/filings/receipt-finding";
import { formatBytes } from "@/lib/i18n/format";
import { translator } from "@/lib/i18n/translator";
import { ReceiptClaimsView } from "./receipt-claims-view";
import { VerifyForm } from "./verify-form";

type VerifyPageProps = { finding: ReceiptFinding; language: Language };

/** Anybody can check a receipt here: whether it is ours and unaltered, what it proves, and whether it lists a file. */
export function VerifyPage({ finding, language }: VerifyPageProps) {
  const t = translator(language);
  const { fault, claims } = finding;
  const error =
    fault === null
      ? null
      : t(`receipts:verify.fault.${fault}`, { limit: formatBytes(MAX_FILE_BYTES, language) });
  const errors = fault === null || error === null ? [] : [{ id: FIELD_OF[fault], text: error }];
  return (
    <Page
      language={language}
      path="/receipts/verify"
      area="public"
      messages={<ErrorSummary title={t("receipts:verify.errors")} errors={errors} />}
      {...(claims === null ? { title: t("receipts:verify.title") } : {})}
      wide={claims !== null}
    >
      {claims === null ? (
        <>
          <Paragraph size="lead">{t("receipts:verify.lead")}</Paragraph>
          <VerifyForm finding={finding} error={error} language={language} />
        </>
      ) : (
        <>
          <ReceiptClaimsView claims={claims} match={finding.match} language={language} />
          <Paragraph>
            <TextLink href={localized(language, "/receipts/verify")} fresh>
              {t("receipts:verify.again")}
            </TextLink>
          </Paragraph>
        </>
      )}
    </Page>
  );
}
