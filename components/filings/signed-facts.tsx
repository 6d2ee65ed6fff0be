import { Section } from "@/components/ui/section";
import { SummaryList } from "@/components/ui/summary-list";
import type { Language } from "@/lib/core/language";
import { cents } from "@/lib/core/money";
import { courtName } from "@/lib/courts/court-name";
import { beginsClaim } from "@/lib/filings/begins-claim";
import type { PreparedFiling } from "@/lib/filings/prepared-filing";
import { formatMoney } from "@/lib/i18n/format";
import { translator } from "@/lib/i18n/translator";
import { maskedCode } from "@/lib/identity/masked-code";
import { capacityWords } from "./capacity-words";
import { DocumentName } from "./document-name";

/** What is signed, by whom and for whom: shown and looked at before anything is signed. */
export function SignedFacts({
  filing,
  language,
}: {
  filing: Pick<PreparedFiling, "content" | "contentSha256">;
  language: Language;
}) {
  const t = translator(language);
  const { form, title, courtId, claimTotalCents, submitter } = filing.content;
  const name = `${submitter.givenName} ${submitter.familyName}, ${maskedCode(submitter.personalCode)}`;
  return (
    <Section id="what" title={t("filings:sign.what.title")}>
      <SummaryList
        items={[
          {
            label: t("filings:sign.what.document"),
            value: <DocumentName form={form} title={title} language={language} />,
          },
          { label: t("filings:sign.what.court"), value: <span lang="lv">{courtName(courtId)}</span> },
          ...(claimTotalCents === null
            ? []
            : [
                {
                  label: t(beginsClaim(form) ? "filings:sign.what.claimTotal" : "filings:sign.what.sum"),
                  value: formatMoney(cents(claimTotalCents), language),
                },
              ]),
          { label: t("filings:sign.what.signer"), value: name },
          {
            label: t("filings:sign.what.capacity"),
            value: capacityWords(filing.content.actingFor, language),
          },
          { label: t("filings:sign.what.contentHash"), value: <code>{filing.contentSha256}</code> },
        ]}
      />
    </Section>
  );
}
