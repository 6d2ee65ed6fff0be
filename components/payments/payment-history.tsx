import { Section } from "@/components/ui/section";
import { Table } from "@/components/ui/table";
import type { Language } from "@/lib/core/language";
import { formatInstant, formatMoney } from "@/lib/i18n/format";
import { translator } from "@/lib/i18n/translator";
import type { PaymentView } from "@/lib/payments/due-view";

type PaymentHistoryProps = { payments: readonly PaymentView[]; language: Language };

/** Every card payment that was begun for a due, and what became of it. */
export function PaymentHistory({ payments, language }: PaymentHistoryProps) {
  const t = translator(language);
  if (payments.length === 0) return null;
  return (
    <Section id="history" title={t("payments:history.title")}>
      <Table
        caption={t("payments:history.caption")}
        captionHidden
        columns={[
          { key: "when", label: t("payments:history.when") },
          { key: "amount", label: t("payments:history.amount"), numeric: true },
          { key: "state", label: t("payments:history.state") },
        ]}
        rows={payments.map(({ id, startedAt, amount, state }) => ({
          id,
          cells: {
            when: formatInstant(startedAt, language),
            amount: formatMoney(amount, language),
            state: t(`payments:short.${state}`),
          },
        }))}
      />
    </Section>
  );
}
