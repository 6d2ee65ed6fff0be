import { SummaryList } from "@/components/ui/summary-list";
import type { Language } from "@/lib/core/language";
import { formatInstant } from "@/lib/i18n/format";
import { translator } from "@/lib/i18n/translator";

type HearingFactsProps = {
  hearing: { readonly courtName: string; readonly startsAt: Date };
  language: Language;
};

/** Which hearing: what even of a closed one is public. */
export function HearingFacts({ hearing, language }: HearingFactsProps) {
  const t = translator(language);
  return (
    <SummaryList
      items={[
        { label: t("follows:hearing.court"), value: hearing.courtName },
        { label: t("follows:hearing.time"), value: formatInstant(hearing.startsAt, language) },
      ]}
    />
  );
}
