import { Section } from "@/components/ui/section";
import { SummaryList } from "@/components/ui/summary-list";
import type { Language } from "@/lib/core/language";
import { courtName } from "@/lib/courts/court-name";
import type { AskedSignature } from "@/lib/filings/asked-signature";
import { translator } from "@/lib/i18n/translator";
import { maskedCode } from "@/lib/identity/masked-code";
import { DocumentName } from "../filings/document-name";

/** Who asks, for whom they file, what it is, and as whom one signs. */
export function SignatureFacts({ asked, language }: { asked: AskedSignature; language: Language }) {
  const t = translator(language);
  const { content, contentSha256, signatory } = asked;
  const { submitter, actingFor, form, title, courtId } = content;
  return (
    <Section id="what" title={t("filings:coSign.what.title")}>
      <SummaryList
        items={[
          {
            label: t("filings:coSign.what.askedBy"),
            value: `${submitter.givenName} ${submitter.familyName}`,
          },
          { label: t("filings:coSign.what.capacity"), value: askedFor(actingFor, language) },
          {
            label: t("filings:sign.what.document"),
            value: <DocumentName form={form} title={title} language={language} />,
          },
          { label: t("filings:sign.what.court"), value: <span lang="lv">{courtName(courtId)}</span> },
          {
            label: t("filings:coSign.what.you"),
            value: `${signatory.name}, ${maskedCode(signatory.personalCode)}`,
          },
          { label: t("filings:sign.what.contentHash"), value: <code>{contentSha256}</code> },
        ]}
      />
    </Section>
  );
}

/** In whose name whoever asks files: not in that of whoever reads. */
const askedFor = (actingFor: AskedSignature["content"]["actingFor"], language: Language): string => {
  const t = translator(language);
  return actingFor === null
    ? t("filings:coSign.what.own")
    : t("filings:coSign.what.for", {
        name: actingFor.principal.name,
        capacity: t(`mandates:kinds.${actingFor.capacity}`),
      });
};
