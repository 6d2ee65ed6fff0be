import { PaymentHistory } from "@/components/payments/payment-history";
import { Section } from "@/components/ui/section";
import type { CaseVisit } from "@/lib/cases/case-visit";
import { translator } from "@/lib/i18n/translator";
import { CaseFrame, type CasePageContext } from "./case-frame";
import { DueList } from "./due-list";

/** What must be paid in the case, and every payment made for it here. */
export function CasePaymentsPage({ visit, context }: { visit: CaseVisit; context: CasePageContext }) {
  const { language } = context;
  return (
    <CaseFrame visit={visit} context={context} page="payments">
      <Section id="payments" title={translator(language)("cases:payments.title")}>
        <DueList visit={visit} language={language} />
      </Section>
      <PaymentHistory
        payments={[...visit.dues.values()].flatMap(({ payments }) => payments)}
        language={language}
      />
    </CaseFrame>
  );
}
