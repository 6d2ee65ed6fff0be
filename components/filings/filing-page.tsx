import { FormExit } from "@/components/form/form-exit";
import { accountOf } from "@/components/identity/account-of";
import { Page } from "@/components/layout/page";
import { localized } from "@/components/layout/sections";
import { RefreshOnChange } from "@/components/live/refresh-on-change";
import { DueStatus } from "@/components/payments/due-status";
import { ButtonForm } from "@/components/ui/button-form";
import { ButtonLink } from "@/components/ui/button-link";
import { ButtonRow } from "@/components/ui/button-row";
import { Paragraph } from "@/components/ui/paragraph";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import type { Language } from "@/lib/core/language";
import type { FilingView } from "@/lib/filings/filing-view";
import { catalogEntry, isFormId } from "@/lib/forms/catalog";
import { listedName } from "@/lib/forms/form-name";
import { translator } from "@/lib/i18n/translator";
import type { Viewer } from "@/lib/identity/viewer";
import type { DueView } from "@/lib/payments/due-view";
import { EvidenceTimeline } from "./evidence-timeline";
import { FiledFiles } from "./filed-files";
import { FilingFacts } from "./filing-facts";
import { FilingNow } from "./filing-now";
import { ReceiptSection } from "./receipt-section";
import { ReceivedPanel } from "./received-panel";

type FilingPageProps = {
  filing: FilingView;
  due: DueView | null;
  version: string;
  /** The person has handed it in just now. */
  isJustReceived: boolean;
  /** Whether a like filing would be accepted now. */
  isFormOpen: boolean;
  viewer: Viewer;
  language: Language;
};

/** What became of a filing: first the proof that it was received, then its way through the court. */
export function FilingPage(page: FilingPageProps) {
  const { filing, due, version, isJustReceived, isFormOpen, viewer, language } = page;
  const t = translator(language);
  return (
    <Page
      language={language}
      path={`/filings/${filing.id}`}
      area="account"
      section="cases"
      account={accountOf(viewer, language)}
      backLink={{ href: localized(language, "/cases"), label: t("filings:page.back") }}
      messages={<FormExit form={filing.form} language={language} />}
      {...(isJustReceived
        ? {}
        : { caption: filing.registrationNumber ?? undefined, title: listedName(filing.form, language) })}
      wide
    >
      {isJustReceived && <ReceivedPanel filing={filing} language={language} />}
      <FilingNow filing={filing} due={due} language={language} />
      <RefreshOnChange
        address={`/api/filings/${filing.id}/version`}
        version={version}
        message={t("filings:live.changed")}
      />
      <FilingFacts filing={filing} language={language} />
      {due !== null && (
        <Section id="payment" title={t(`payments:kind.${due.kind}`)}>
          <DueStatus due={due} language={language} />
          <PaymentLink due={due} language={language} />
        </Section>
      )}
      <EvidenceTimeline filing={filing} language={language} />
      <ReceiptSection filing={filing} language={language} />
      <Section id="documents" title={t("filings:page.documents")}>
        <Paragraph>{t("filings:page.documentsHint")}</Paragraph>
        <FiledFiles address={`/api/filings/${filing.id}`} files={filing.files} language={language} />
      </Section>
      {isFormOpen && <CopySection filing={filing} language={language} />}
    </Page>
  );
}

/** A like filing begins from this one; what answers a notice is not copied. */
function CopySection({ filing, language }: { filing: FilingView; language: Language }) {
  const t = translator(language);
  if (!isFormId(filing.form) || catalogEntry(filing.form).startedFrom === "filing") return null;
  return (
    <Section id="copy" title={t("forms:copy.title")}>
      <Paragraph>{t("forms:copy.text")}</Paragraph>
      <ButtonForm action={`/api/filings/${filing.id}/copy`} fields={{ language }} variant="secondary">
        {t("forms:copy.button")}
      </ButtonForm>
    </Section>
  );
}

/** Unpaid: the one thing left to do here. Otherwise a way to what was paid; of what costs nothing there is no more to see. */
function PaymentLink({ due, language }: { due: DueView; language: Language }) {
  if (due.state === "exempt") return null;
  const t = translator(language);
  const href = localized(language, `/dues/${due.id}`);
  if (due.isPayable && due.state === "unpaid") {
    return (
      <ButtonRow>
        <ButtonLink href={href}>{t("filings:page.pay")}</ButtonLink>
      </ButtonRow>
    );
  }
  return (
    <Paragraph>
      <TextLink href={href} fresh>
        {t("filings:page.paymentLink")}
      </TextLink>
    </Paragraph>
  );
}
