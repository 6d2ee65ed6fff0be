import { FilingTag } from "@/components/filings/filing-status";
import { List } from "@/components/ui/list";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import type { OwnFiling } from "@/lib/cases/case-visit";
import type { Language } from "@/lib/core/language";
import { formatInstant } from "@/lib/i18n/format";
import { translator } from "@/lib/i18n/translator";
import { listedName } from "@/lib/forms/form-name";

/** What the reader filed in the case through the portal, how it stands, with the way to the receipts. */
export function OwnFilings({ filings, language }: { filings: readonly OwnFiling[]; language: Language }) {
  if (filings.length === 0) return null;
  const t = translator(language);
  return (
    <Section id="own-filings" title={t("cases:ownFilings.title")}>
      <List
        kind="plain"
        items={filings.map((filing) => (
          <>
            <TextLink href={`/${language}/filings/${filing.id}`} fresh>
              {[
                listedName(filing.form, language),
                t("cases:ownFilings.received", { at: formatInstant(filing.receivedAt, language) }),
              ].join(". ")}
            </TextLink>{" "}
            <FilingTag filing={filing} language={language} />
          </>
        ))}
      />
    </Section>
  );
}
