import { localized } from "@/components/layout/sections";
import { Section } from "@/components/ui/section";
import { SummaryList } from "@/components/ui/summary-list";
import { TextLink } from "@/components/ui/text-link";
import type { Language } from "@/lib/core/language";
import { beginsClaim } from "@/lib/filings/begins-claim";
import type { FilingView } from "@/lib/filings/filing-view";
import { formatInstant, formatMoney } from "@/lib/i18n/format";
import { translator } from "@/lib/i18n/translator";
import { capacityWords } from "./capacity-words";

/** Numbers, dates and what belongs together. */
export function FilingFacts({ filing, language }: { filing: FilingView; language: Language }) {
  const t = translator(language);
  const link = (id: string, text: string) => (
    <TextLink href={localized(language, `/filings/${id}`)} fresh>
      {text}
    </TextLink>
  );
  return (
    <Section id="facts" title={t("filings:page.facts.title")}>
      <SummaryList
        items={[
          { label: t("filings:page.facts.document"), value: <span lang="lv">{filing.title}</span> },
          ...(filing.actingFor === null
            ? []
            : [{ label: t("filings:sign.what.capacity"), value: capacityWords(filing.actingFor, language) }]),
          { label: t("filings:page.facts.received"), value: formatInstant(filing.receivedAt, language) },
          {
            label: t("filings:page.facts.registration"),
            value: filing.registrationNumber ?? t("filings:page.facts.notRegistered"),
          },
          { label: t("filings:page.facts.court"), value: <span lang="lv">{filing.courtName}</span> },
          ...(filing.claimTotal === null
            ? []
            : [
                {
                  label: t(
                    beginsClaim(filing.form) ? "filings:page.facts.claimTotal" : "filings:page.facts.sum",
                  ),
                  value: formatMoney(filing.claimTotal, language),
                },
              ]),
          { label: t("filings:page.facts.receipt"), value: filing.receiptId },
          ...(filing.correctsFilingId === null
            ? []
            : [
                {
                  label: t("filings:page.correctsTitle"),
                  value: link(filing.correctsFilingId, t("filings:page.correctsLink")),
                },
              ]),
          ...filing.corrections.map(({ id, receivedAt }) => ({
            label: t("filings:page.corrections"),
            value: link(id, t("filings:page.correction", { at: formatInstant(receivedAt, language) })),
          })),
        ]}
      />
    </Section>
  );
}
