import { FilingStatus } from "@/components/filings/filing-status";
import { DescriptionPair } from "@/components/ui/description-pair";
import { EntryList } from "@/components/ui/entry-list";
import { Paragraph } from "@/components/ui/paragraph";
import { Section } from "@/components/ui/section";
import type { Language } from "@/lib/core/language";
import { beginsClaim } from "@/lib/filings/begins-claim";
import type { FilingSummary } from "@/lib/filings/filing-view";
import { formatDay, formatInstant, formatMoney } from "@/lib/i18n/format";
import { translator } from "@/lib/i18n/translator";
import { listedName } from "@/lib/forms/form-name";

/** What was filed and is not yet, or will never be, a case of the register. */
export function FilingList({ filings, language }: { filings: readonly FilingSummary[]; language: Language }) {
  if (filings.length === 0) return null;
  const t = translator(language);
  return (
    <Section id="filings" title={t("cases:list.filings.title")}>
      <Paragraph>{t("cases:list.filings.lead")}</Paragraph>
      <EntryList
        items={filings.map((filing) => ({
          id: filing.id,
          title: listedName(filing.form, language),
          href: `/${language}/filings/${filing.id}`,
          children: <FilingEntry filing={filing} language={language} />,
        }))}
      />
    </Section>
  );
}

function FilingEntry({ filing, language }: { filing: FilingSummary; language: Language }) {
  const t = translator(language);
  const { form, receivedAt, registrationNumber, claimTotal, cureBy, outcome } = filing;
  return (
    <>
      <FilingStatus filing={filing} language={language} />
      <Paragraph>{t("cases:list.filings.receivedAt", { at: formatInstant(receivedAt, language) })}</Paragraph>
      {registrationNumber !== null && (
        <DescriptionPair label={t("cases:list.filings.number")}>{registrationNumber}</DescriptionPair>
      )}
      {claimTotal !== null && (
        <DescriptionPair label={t(beginsClaim(form) ? "cases:list.filings.total" : "cases:list.filings.sum")}>
          {formatMoney(claimTotal, language)}
        </DescriptionPair>
      )}
      {outcome === "leftWithoutProgress" && cureBy !== null && (
        <DescriptionPair label={t("cases:list.filings.cureBy")}>
          {formatDay(cureBy, language)}
        </DescriptionPair>
      )}
    </>
  );
}
