import { Paragraph } from "@/components/ui/paragraph";
import { Section } from "@/components/ui/section";
import { SummaryList } from "@/components/ui/summary-list";
import type { Language } from "@/lib/core/language";
import type { Court } from "@/lib/exchange/shapes";
import { translator } from "@/lib/i18n/translator";
import { groupedIban } from "@/lib/payments/bank-transfer";

type CourtAccountsProps = { accounts: Court["accounts"]; language: Language };

/** Where fees of the court are paid, where that is known. */
export function CourtAccounts({ accounts, language }: CourtAccountsProps) {
  const t = translator(language);
  if (accounts.length === 0) return null;
  return (
    <Section id="accounts" title={t("directory:court.accountsTitle")}>
      <Paragraph>{t("directory:court.accountsText")}</Paragraph>
      {accounts.map(({ purpose, recipient, iban, bic }) => (
        <Section key={iban} id={`account-${iban}`} title={purpose} level={3}>
          <SummaryList
            items={[
              { label: t("directory:court.recipient"), value: recipient },
              { label: t("directory:court.account"), value: groupedIban(iban) },
              { label: t("directory:court.bic"), value: bic },
            ]}
          />
        </Section>
      ))}
    </Section>
  );
}
