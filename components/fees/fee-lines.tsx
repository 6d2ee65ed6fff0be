import { Paragraph } from "@/components/ui/paragraph";
import { Table } from "@/components/ui/table";
import type { Language } from "@/lib/core/language";
import { claimWords, explanationWords, lawWords } from "@/lib/fees/fee-words";
import type { FeeLine, StateFee } from "@/lib/fees/state-fee";
import { formatMoney } from "@/lib/i18n/format";
import { translator } from "@/lib/i18n/translator";

type FeeLinesProps = { fee: StateFee; language: Language };

/** Every line: for what, how much, by which rule and law, and how sure that is. */
export function FeeLines({ fee, language }: FeeLinesProps) {
  const t = translator(language);
  return (
    <Table
      caption={t("calculator:result.caption")}
      columns={[
        { key: "item", label: t("calculator:result.item") },
        { key: "amount", label: t("calculator:result.amount"), numeric: true },
        { key: "why", label: t("calculator:result.why") },
        { key: "sure", label: t("calculator:result.sure") },
        { key: "fee", label: t("calculator:result.fee"), numeric: true },
      ]}
      rows={fee.lines.map((line, index) => ({
        id: String(index),
        cells: cellsOf(line, fee, language),
      }))}
    />
  );
}

function cellsOf(line: FeeLine, { exemption }: StateFee, language: Language) {
  const t = translator(language);
  const law = lawWords(t, line, exemption);
  return {
    item: claimWords(t, line.item),
    amount:
      line.amountCents === null ? t("calculator:result.noAmount") : formatMoney(line.amountCents, language),
    why: (
      <>
        {explanationWords(t, line, language)}
        {law !== undefined && (
          <Paragraph size="sm" muted>
            {law}
          </Paragraph>
        )}
      </>
    ),
    sure: t(`calculator:confidence.${line.confidence}`),
    fee: line.fee === null ? t("calculator:result.unknown") : formatMoney(line.fee, language),
  };
}
