import { accountOf } from "@/components/identity/account-of";
import { Page } from "@/components/layout/page";
import { localized } from "@/components/layout/sections";
import { Section } from "@/components/ui/section";
import type { Language } from "@/lib/core/language";
import { draftPath } from "@/lib/filings/draft-view";
import { translator } from "@/lib/i18n/translator";
import type { Viewer } from "@/lib/identity/viewer";
import type { BankTransfer } from "@/lib/payments/bank-transfer";
import { isAwaited } from "@/lib/payments/card-offer";
import type { DueView } from "@/lib/payments/due-view";
import type { DueVisit } from "@/lib/payments/due-visit";
import { AwaitedPayment } from "./awaited-payment";
import { BankTransferDetails } from "./bank-transfer-details";
import { DueStatus } from "./due-status";
import { FeeSummary } from "./fee-summary";
import { PayByCard } from "./pay-by-card";
import { PaymentHistory } from "./payment-history";
import { PaymentNotice } from "./payment-notice";
import { PaymentWatch } from "./payment-watch";
import { UnfiledNotice } from "./unfiled-notice";

type DuePageProps = {
  due: DueView;
  visit: DueVisit;
  transfer: BankTransfer;
  viewer: Viewer;
  language: Language;
};

/** What is owed, why, whether it is paid, and every way to pay it. */
export function DuePage({ due, visit, transfer, viewer, language }: DuePageProps) {
  const t = translator(language);
  const owed = due.isPayable ? due.remaining : null;
  return (
    <Page
      language={language}
      path={`/dues/${due.id}`}
      area="account"
      section="cases"
      account={accountOf(viewer, language)}
      title={t(`payments:kind.${due.kind}`)}
      backLink={wayBack(due, language)}
      messages={
        <>
          <PaymentNotice due={due} visit={visit} language={language} />
          <UnfiledNotice due={due} language={language} />
        </>
      }
    >
      <DueStatus due={due} language={language} />
      {isAwaited(due, visit) ? (
        <AwaitedPayment due={due} language={language} />
      ) : (
        <>
          <PayByCard due={due} language={language} />
          {owed !== null && <BankTransferDetails transfer={transfer} amount={owed} language={language} />}
        </>
      )}
      <Section id="reckoned" title={t("payments:reckoned")}>
        <FeeSummary due={due} language={language} />
      </Section>
      <PaymentHistory payments={due.payments} language={language} />
      {due.payment !== null && (
        <PaymentWatch
          dueId={due.id}
          drawnState={due.payment.state}
          isOpen={due.payment.isOpen}
          message={t(`payments:stateText.${due.kind}.${due.state}`)}
        />
      )}
    </Page>
  );
}

function wayBack({ filingId, unfiled }: DueView, language: Language): { href: string; label: string } {
  const t = translator(language);
  if (unfiled !== null)
    return { href: localized(language, draftPath(unfiled, "fee")), label: t("payments:backToDraft") };
  if (filingId === null) return { href: localized(language, "/cases"), label: t("payments:backToCases") };
  return { href: localized(language, `/filings/${filingId}`), label: t("payments:backToFiling") };
}
