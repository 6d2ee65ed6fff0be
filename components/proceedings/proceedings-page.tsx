import { Page } from "@/components/layout/page";
import { localized } from "@/components/layout/sections";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Notice } from "@/components/ui/notice";
import { Paragraph } from "@/components/ui/paragraph";
import { TextLink } from "@/components/ui/text-link";
import type { Language } from "@/lib/core/language";
import { translator } from "@/lib/i18n/translator";
import type { ProceedingAnswer } from "@/lib/proceedings/proceeding-answer";
import { LookUpNotice } from "./look-up-notice";
import { ProceedingForm } from "./proceeding-form";
import { ProceedingTime } from "./proceeding-time";
import { ProceedingView } from "./proceeding-view";

type ProceedingsPageProps = { answer: ProceedingAnswer; language: Language };

/** Anybody finds here where a case is and what happened in it, by its number. */
export function ProceedingsPage({ answer, language }: ProceedingsPageProps) {
  const t = translator(language);
  const { read, finding } = answer;
  const errors =
    read.state === "wrong"
      ? read.faults.map(({ field, code }) => ({ id: field, text: t(`proceedings:faults.${code}`) }))
      : [];
  const found = finding?.kind === "found" ? finding.proceeding : null;
  return (
    <Page
      language={language}
      path="/proceedings"
      area="public"
      section="proceedings"
      title={t("proceedings:title")}
      caption={found === null ? undefined : t("proceedings:result.caption", { number: found.caseNumber })}
      messages={
        <>
          <ErrorSummary title={t("proceedings:errors")} errors={errors} />
          {read.state === "expired" && <Expired language={language} />}
          {finding !== null && <LookUpNotice finding={finding} language={language} />}
        </>
      }
    >
      {found === null ? (
        <>
          <Paragraph size="lead">{t("proceedings:lead")}</Paragraph>
          <ProceedingForm answer={answer} language={language} />
          {answer.asOf === null && <Notice tone="warning" title={t("proceedings:result.never")} />}
          <Participant number={null} language={language} />
        </>
      ) : (
        <>
          <ProceedingView proceeding={found} answer={answer} language={language} />
          <ProceedingTime asOf={answer.asOf} now={answer.now} language={language} />
          <Participant number={found.caseNumber} language={language} />
          <Paragraph>
            <TextLink href={localized(language, "/proceedings")} fresh>
              {t("proceedings:result.again")}
            </TextLink>
          </Paragraph>
        </>
      )}
    </Page>
  );
}

function Expired({ language }: { language: Language }) {
  const t = translator(language);
  return (
    <Notice tone="warning" title={t("proceedings:expired.title")} alert>
      <Paragraph>{t("proceedings:expired.text")}</Paragraph>
    </Notice>
  );
}

/** Whoever takes part sees more after signing in; the page itself asks nobody who they are, so that it is the same for all. */
function Participant({ number, language }: { number: string | null; language: Language }) {
  const t = translator(language);
  const path = number === null ? "/cases" : `/cases/find?number=${encodeURIComponent(number)}`;
  return (
    <Paragraph>
      {t("proceedings:participant")}{" "}
      <TextLink href={localized(language, path)} fresh>
        {number === null ? t("proceedings:participantLinkAny") : t("proceedings:participantLink")}
      </TextLink>
    </Paragraph>
  );
}
