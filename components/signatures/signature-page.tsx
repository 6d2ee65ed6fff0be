import { BlockView } from "@/components/form/block-view";
import { accountOf } from "@/components/identity/account-of";
import { localized } from "@/components/layout/sections";
import { Page } from "@/components/layout/page";
import { Details } from "@/components/ui/details";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Notice } from "@/components/ui/notice";
import { Paragraph } from "@/components/ui/paragraph";
import { Section } from "@/components/ui/section";
import type { Language } from "@/lib/core/language";
import type { Block } from "@/lib/documents/block";
import {
  type AskedSignature,
  isOfReason,
  REASON_MAX,
  type SignatureProblem,
} from "@/lib/filings/asked-signature";
import { formatInstant } from "@/lib/i18n/format";
import { translator } from "@/lib/i18n/translator";
import type { Viewer } from "@/lib/identity/viewer";
import { FiledFiles } from "../filings/filed-files";
import { Decide } from "./decide";
import { SignatureFacts } from "./signature-facts";

type SignaturePageProps = {
  asked: AskedSignature;
  /** The text of the paper; null where only the paper itself says it. */
  blocks: readonly Block[] | null;
  problem: SignatureProblem | null;
  /** The reason of a refusal that was typed and not taken. */
  reason: string | undefined;
  viewer: Viewer;
  language: Language;
};

/** Who asks, what exactly is signed, and the two ways to answer. */
export function SignaturePage({ asked, blocks, problem, reason, viewer, language }: SignaturePageProps) {
  const t = translator(language);
  const { signatory, files } = asked;
  const isOpen = signatory.state === "invited" && asked.receivedAt === null;
  return (
    <Page
      language={language}
      path={`/signatures/${signatory.id}`}
      area="account"
      section="cases"
      account={accountOf(viewer, language)}
      title={t("filings:coSign.title")}
      backLink={{ href: localized(language, "/cases"), label: t("filings:coSign.back") }}
      messages={<Problem problem={problem} language={language} />}
      wide
    >
      <Standing asked={asked} language={language} />
      <SignatureFacts asked={asked} language={language} />
      {blocks !== null && (
        <Section id="text" title={t("filings:coSign.text.title")}>
          <Paragraph>{t("filings:coSign.text.hint")}</Paragraph>
          <Details summary={t("filings:coSign.text.show")}>
            <div lang="lv">
              <BlockView blocks={blocks} level={3} />
            </div>
          </Details>
        </Section>
      )}
      <Section id="files" title={t("filings:sign.files.title")}>
        <Paragraph>{t("filings:sign.files.hint")}</Paragraph>
        <FiledFiles address={`/api/signatures/${signatory.id}`} files={files} language={language} />
      </Section>
      {isOpen && !asked.isBeingChanged && (
        <Decide asked={asked} problem={problem} reason={reason} language={language} />
      )}
    </Page>
  );
}

function Problem({ problem, language }: Pick<SignaturePageProps, "problem" | "language">) {
  const t = translator(language);
  if (problem === null) return null;
  if (isOfReason(problem)) {
    const text = t(`filings:coSign.problem.${problem}`, { max: REASON_MAX });
    return <ErrorSummary title={t("forms:errorSummary")} errors={[{ id: "reason", text }]} />;
  }
  return (
    <Notice tone="error" title={t("filings:sign.problem.title")} alert>
      <Paragraph>{t(`filings:coSign.problem.${problem}`)}</Paragraph>
    </Notice>
  );
}

/** How it stands, in a notice: what was decided and when, and that something is being changed. */
function Standing({ asked, language }: Pick<SignaturePageProps, "asked" | "language">) {
  const t = translator(language);
  const { signatory, receivedAt, isBeingChanged, content } = asked;
  const name = `${content.submitter.givenName} ${content.submitter.familyName}`;
  const at = signatory.decidedAt === null ? "" : formatInstant(signatory.decidedAt, language);
  return (
    <>
      {signatory.state === "invited" && (
        <Paragraph size="lead">{t("filings:coSign.lead", { name })}</Paragraph>
      )}
      {signatory.state === "confirmed" && (
        <Notice tone="success" title={t("filings:coSign.confirmed.title")}>
          <Paragraph>{t("filings:coSign.confirmed.text", { at })}</Paragraph>
          <Paragraph>
            {receivedAt === null
              ? t("filings:coSign.confirmed.notFiled")
              : t("filings:coSign.confirmed.filed", { at: formatInstant(receivedAt, language) })}
          </Paragraph>
        </Notice>
      )}
      {signatory.state === "refused" && (
        <Notice title={t("filings:coSign.refused.title")}>
          <Paragraph>{t("filings:coSign.refused.text", { at, reason: signatory.reason ?? "" })}</Paragraph>
        </Notice>
      )}
      {isBeingChanged && (
        <Notice tone="warning" title={t("filings:coSign.changing.title")}>
          <Paragraph>{t("filings:coSign.changing.text")}</Paragraph>
        </Notice>
      )}
    </>
  );
}
