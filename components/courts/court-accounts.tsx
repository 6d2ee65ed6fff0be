import { Paragraph } from "@/components/ui/paragraph";
import { Section } from "@/components/ui/section";
import { SummaryList } from "@/components/ui/summary-list";
import type { Language } from "@/lib/core/language";
import type { Court } from "@/lib/exchange/shapes";
import { translator } from "@/lib/i18n/translator";
import { groupedIban } from "@/lib/payments/bank-transfer";

type CourtAccountsProps = { accounts: Court["accounts"]; language: Language };

const PURPOSES = ["civilFees", "senateAdministrativeFees"] as const;

/** Where fees of the court are paid, where that is known. */
export function CourtAccounts({ accounts, language }: CourtAccountsProps) {
  const t = translator(language);
  if (accounts.length === 0) return null;
  return (
    <Section id="accounts" title={t("directory:court.accountsTitle")}>
      <Paragraph>{t("directory:court.accountsText")}</Paragraph>
      {accounts.map((account) => (
        <Account key={account.iban} account={account} language={language} />
      ))}
    </Section>
  );
}

type AccountProps = { account: Court["accounts"][number]; language: Language };

/** The purpose in the reader's language where the register gives a code for it; its own words stand beside, for the payer. */
function Account({ account: { purpose, purposeCode, recipient, iban, bic }, language }: AccountProps) {
  const t = translator(language);
  const code = PURPOSES.find((known) => known === purposeCode);
  const heading = code === undefined ? purpose : t(`directory:court.purposes.${code}`);
  const isRegisters = heading === purpose;
  return (
    <Section
      id={`account-${iban}`}
      title={isRegisters ? <span lang="lv">{heading}</span> : heading}
      level={3}
    >
      {isRegisters && language !== "lv" && <Paragraph>{t("directory:court.purposeOnly")}</Paragraph>}
      <SummaryList
        items={[
          ...(isRegisters
            ? []
            : [{ label: t("directory:court.purpose"), value: <span lang="lv">{purpose}</span> }]),
          { label: t("directory:court.recipient"), value: <span lang="lv">{recipient}</span> },
          { label: t("directory:court.account"), value: groupedIban(iban) },
          { label: t("directory:court.bic"), value: bic },
        ]}
      />
    </Section>
  );
}
