import { List } from "@/components/ui/list";
import { Paragraph } from "@/components/ui/paragraph";
import { Section } from "@/components/ui/section";
import { SummaryList } from "@/components/ui/summary-list";
import type { Cents } from "@/lib/core/money";
import type { Language } from "@/lib/core/language";
import { formatMoney } from "@/lib/i18n/format";
import { translator } from "@/lib/i18n/translator";
import type { BankTransfer } from "@/lib/payments/bank-transfer";

type BankTransferDetailsProps = { transfer: BankTransfer; amount: Cents; language: Language };

/** Everything that a bank's form asks for, to be copied by hand. */
export function BankTransferDetails({ transfer, amount, language }: BankTransferDetailsProps) {
  const t = translator(language);
  return (
    <Section id="transfer" title={t("payments:transfer.title")}>
      <Paragraph>{t("payments:transfer.text")}</Paragraph>
      <SummaryList
        items={[
          { label: t("payments:transfer.recipient"), value: transfer.recipient },
          { label: t("payments:transfer.registrationNumber"), value: transfer.registrationNumber },
          { label: t("payments:transfer.iban"), value: transfer.iban },
          { label: t("payments:transfer.bic"), value: transfer.bic },
          { label: t("payments:amount"), value: formatMoney(amount, language) },
          { label: t("payments:transfer.purpose"), value: <span lang="lv">{transfer.purpose}</span> },
        ]}
      />
      <List items={[t("payments:transfer.copy"), t("payments:transfer.proof")]} />
    </Section>
  );
}
