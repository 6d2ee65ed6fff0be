import { FormExit } from "@/components/form/form-exit";
import { accountOf } from "@/components/identity/account-of";
import { Page } from "@/components/layout/page";
import { ButtonForm } from "@/components/ui/button-form";
import { Notice } from "@/components/ui/notice";
import { Paragraph } from "@/components/ui/paragraph";
import { Section } from "@/components/ui/section";
import type { Language } from "@/lib/core/language";
import { beginsClaim } from "@/lib/filings/begins-claim";
import type { PreparedFiling } from "@/lib/filings/prepared-filing";
import { hasConfirmed } from "@/lib/filings/signatory";
import type { SignProblem } from "@/lib/filings/sign-path";
import { formatInstant } from "@/lib/i18n/format";
import { translator } from "@/lib/i18n/translator";
import type { Viewer } from "@/lib/identity/viewer";
import { FiledFiles } from "./filed-files";
import { SignatoryList } from "./signatory-list";
import { SignedFacts } from "./signed-facts";

type SignPageProps = {
  filing: PreparedFiling;
  /** Of the signatures of others, for the page that waits for them. */
  version: string;
  problem: SignProblem | null;
  viewer: Viewer;
  language: Language;
};

/** What will be signed and handed in, exactly; then the button for the one or for the other. */
export function SignPage({ filing, version, problem, viewer, language }: SignPageProps) {
  const t = translator(language);
  const { content, draftId, filingId, files, signature } = filing;
  const path = `/forms/${content.form}/${draftId}`;
  return (
    <Page
      language={language}
      path={`${path}/sign`}
      area="account"
      section="forms"
      account={accountOf(viewer, language)}
      title={t("filings:sign.title")}
      backLink={{
        href: `/${language}${path}/${content.fee === null ? "check" : "fee"}`,
        label: t("filings:sign.back"),
      }}
      messages={
        <>
          <FormExit form={content.form} language={language} />
          <SignMessage problem={problem} language={language} />
        </>
      }
      wide
    >
      <Paragraph size="lead">{t(`filings:sign.${leadOf(filing)}`)}</Paragraph>
      <SignedFacts filing={filing} language={language} />
      <Section id="files" title={t("filings:sign.files.title")}>
        <Paragraph>{t("filings:sign.files.hint")}</Paragraph>
        <FiledFiles address={`/api/filings/${filingId}`} files={files} language={language} />
      </Section>
      <SignatoryList filing={filing} version={version} language={language} />
      <Notice title={t("filings:sign.latvian.title")}>
        <Paragraph>{t("filings:sign.latvian.text")}</Paragraph>
      </Notice>
      {signature === null ? (
        <ToSign filing={filing} language={language} />
      ) : (
        <Signed filing={filing} language={language} />
      )}
    </Page>
  );
}

/** Some of those who must sign besides the person have not signed this. */
const isWaiting = ({ signatories, contentSha256 }: PreparedFiling): boolean =>
  signatories.some((signatory) => !hasConfirmed(signatory, contentSha256));

/** What is to be done now; the button that files is there only when all have signed. */
function leadOf(filing: PreparedFiling): "lead" | "leadSigned" | "leadWaiting" {
  if (filing.signature === null) return "lead";
  return isWaiting(filing) ? "leadWaiting" : "leadSigned";
}

function SignMessage({ problem, language }: { problem: SignProblem | null; language: Language }) {
  const t = translator(language);
  if (problem === null) return null;
  return (
    <Notice tone="error" title={t("filings:sign.problem.title")} alert>
      <Paragraph>{t(`filings:sign.problem.${problem}`)}</Paragraph>
    </Notice>
  );
}

type StepProps = Pick<SignPageProps, "filing" | "language">;

function ToSign({ filing, language }: StepProps) {
  const t = translator(language);
  return (
    <>
      <Notice tone="warning" title={t("filings:sign.worth.title")}>
        <Paragraph>
          {t(
            beginsClaim(filing.content.form)
              ? "filings:sign.worth.unsigned"
              : "filings:sign.worth.unsignedOther",
          )}
        </Paragraph>
        <Paragraph>{t("filings:sign.worth.sandbox")}</Paragraph>
      </Notice>
      <ButtonForm
        action={`/api/drafts/${filing.draftId}/signing?lang=${language}`}
        fields={{ form: filing.content.form, content: filing.contentSha256 }}
      >
        {t("filings:sign.sign")}
      </ButtonForm>
    </>
  );
}

function Signed({ filing, language }: StepProps) {
  const t = translator(language);
  const { signature } = filing;
  if (signature === null) return null;
  return (
    <>
      <Notice tone="success" title={t("filings:sign.signed.title")} id="submit">
        <Paragraph>
          {t("filings:sign.signed.text", { at: formatInstant(new Date(signature.signedAt), language) })}
        </Paragraph>
        {signature.kind === "sandbox" && <Paragraph>{t("filings:sign.worth.sandbox")}</Paragraph>}
      </Notice>
      {isWaiting(filing) ? (
        <Notice title={t("filings:signatories.waiting")}>
          <Paragraph>{t("filings:signatories.waitingText")}</Paragraph>
        </Notice>
      ) : (
        <ToSubmit filing={filing} language={language} />
      )}
    </>
  );
}

function ToSubmit({ filing: { filingId, submissionKey, content }, language }: StepProps) {
  const t = translator(language);
  return (
    <>
      <Paragraph>{t("filings:sign.submitHint")}</Paragraph>
      {content.fee !== null && content.fee.amountCents !== 0 && (
        <Paragraph>{t(`filings:sign.payment.${content.fee.kind}`)}</Paragraph>
      )}
      <ButtonForm action={`/api/filings/${filingId}/acceptance?lang=${language}`} fields={{ submissionKey }}>
        {t("filings:sign.submit")}
      </ButtonForm>
    </>
  );
}
