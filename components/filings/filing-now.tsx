import { documentAddress } from "@/components/cases/case-address";
import { localized } from "@/components/layout/sections";
import { ButtonForm } from "@/components/ui/button-form";
import { ButtonLink } from "@/components/ui/button-link";
import { ButtonRow } from "@/components/ui/button-row";
import { DeadlineBanner } from "@/components/ui/deadline-banner";
import { DescriptionPair } from "@/components/ui/description-pair";
import { Heading } from "@/components/ui/heading";
import { List } from "@/components/ui/list";
import { Notice } from "@/components/ui/notice";
import { Paragraph } from "@/components/ui/paragraph";
import { Section } from "@/components/ui/section";
import type { Language } from "@/lib/core/language";
import { beginsClaim } from "@/lib/filings/begins-claim";
import { type Actor, filingActor, filingStatus, sumToPay } from "@/lib/filings/filing-status";
import type { FilingView } from "@/lib/filings/filing-view";
import { formatDay, formatMoney } from "@/lib/i18n/format";
import { translator } from "@/lib/i18n/translator";
import type { DueView } from "@/lib/payments/due-view";
import { FilingStatus } from "./filing-status";

const ACTOR_KEYS = {
  you: "whoYou",
  court: "whoCourt",
  portal: "whoPortal",
  nobody: "whoNobody",
} as const satisfies Record<Actor, string>;

/** What is happening, who must act, and the way to act when that is the reader. */
export function FilingNow({ filing, due, language }: PartProps & { due: DueView | null }) {
  const t = translator(language);
  const actor = filingActor(filing, due);
  return (
    <>
      <Defects filing={filing} language={language} />
      <Section id="now" title={t("filings:page.stateTitle")}>
        <FilingStatus filing={filing} language={language} />
        <DescriptionPair label={t("filings:page.who")}>
          {t(`filings:page.${ACTOR_KEYS[actor]}`)}
        </DescriptionPair>
        <ToPay filing={filing} due={due} language={language} />
        <Reason filing={filing} language={language} />
        <WaysOn filing={filing} language={language} />
      </Section>
    </>
  );
}

type PartProps = { filing: FilingView; language: Language };

/** What is still owed: the button stands with the sum, further down. */
function ToPay({ filing, due, language }: PartProps & { due: DueView | null }) {
  const sum = sumToPay(filing, due);
  if (due === null || sum === null) return null;
  const words = { sum: formatMoney(sum, language) };
  return <Paragraph>{translator(language)(`filings:page.toPay.${due.kind}`, words)}</Paragraph>;
}

/** The court waits for a correction: by when, of what, and the button. */
function Defects({ filing, language }: PartProps) {
  const t = translator(language);
  if (filing.outcome !== "leftWithoutProgress") return null;
  return (
    <>
      {filing.cureBy !== null && (
        <DeadlineBanner
          label={t("filings:page.cureBy")}
          day={formatDay(filing.cureBy, language)}
          dateTime={filing.cureBy}
        >
          <Paragraph>
            {t(beginsClaim(filing.form) ? "filings:page.cureText" : "filings:page.cureOther")}
          </Paragraph>
        </DeadlineBanner>
      )}
      <Heading level={2}>{t("filings:page.defects")}</Heading>
      <div lang="lv">
        <List items={filing.defects.map(({ text }) => text)} />
      </div>
      <ButtonForm action="/api/drafts" fields={{ form: "correction", filing: filing.id, language }}>
        {t("filings:page.answer")}
      </ButtonForm>
    </>
  );
}

/** To the court's answer, where it gave one, and to the case. */
function WaysOn({ filing: { caseId, answerDocumentId }, language }: PartProps) {
  const t = translator(language);
  if (caseId === null) return null;
  return (
    <ButtonRow>
      {answerDocumentId !== null && (
        <ButtonLink href={documentAddress(caseId, answerDocumentId)}>
          {t("filings:page.answerDocument")}
        </ButtonLink>
      )}
      <ButtonLink href={localized(language, `/cases/${caseId}`)} variant="secondary">
        {t("filings:page.openCase")}
      </ButtonLink>
    </ButtonRow>
  );
}

/** The court's own words are Latvian in every language of the portal. */
function Reason({ filing, language }: PartProps) {
  const t = translator(language);
  const { state, reason } = filing;
  if (reason === null || reason === "") return null;
  if (state !== "attention") {
    return (
      <DescriptionPair
        label={t(filingStatus(filing) === "answered" ? "filings:page.writes" : "filings:page.reason")}
      >
        <span lang="lv">{reason}</span>
      </DescriptionPair>
    );
  }
  return (
    <Notice tone="error" title={t("filings:notDelivered.title")} level={3}>
      <Paragraph>
        {reason === "unavailable"
          ? t("filings:notDelivered.late")
          : t("filings:notDelivered.refused", { code: reason })}
      </Paragraph>
    </Notice>
  );
}
