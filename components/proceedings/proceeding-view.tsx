import { localized } from "@/components/layout/sections";
import { Notice } from "@/components/ui/notice";
import { Paragraph } from "@/components/ui/paragraph";
import { Section } from "@/components/ui/section";
import { SummaryList } from "@/components/ui/summary-list";
import { TextLink } from "@/components/ui/text-link";
import { day } from "@/lib/core/day";
import type { Language } from "@/lib/core/language";
import type { Proceeding } from "@/lib/exchange/shapes";
import { formatDay } from "@/lib/i18n/format";
import { translator } from "@/lib/i18n/translator";
import { situationWords } from "@/lib/proceedings/kind-words";
import type { ProceedingAnswer } from "@/lib/proceedings/proceeding-answer";
import { situationOf } from "@/lib/proceedings/situation";
import { NextHearing } from "./next-hearing";
import { ProceedingRulings } from "./proceeding-rulings";
import { ProceedingStages } from "./proceeding-stages";

type ProceedingViewProps = { proceeding: Proceeding; answer: ProceedingAnswer; language: Language };

/** The course of one case in plain words: where it is, what comes next, what was decided, what happened. */
export function ProceedingView({ proceeding, answer, language }: ProceedingViewProps) {
  const t = translator(language);
  const { status, statusSince, isClosed, caseNumber, processKind } = proceeding;
  const situation = situationOf(proceeding, answer.now);
  const words = situationWords(processKind, situation);
  return (
    <>
      {isClosed && <Notice title={t("proceedings:result.closed")} />}
      <Section id="now" title={t("proceedings:result.now")}>
        <Paragraph size="lead">
          <strong>{t(words.title)}</strong>
          {situation === status &&
            `, ${t("proceedings:result.since", { day: formatDay(day(statusSince), language) })}`}
        </Paragraph>
        <Paragraph>{t(words.text)}</Paragraph>
        <CaseFacts proceeding={proceeding} language={language} />
        {!isClosed && (
          <Paragraph>
            <TextLink href={localized(language, `/follows?number=${encodeURIComponent(caseNumber)}`)} fresh>
              {t("proceedings:result.follow")}
            </TextLink>
          </Paragraph>
        )}
      </Section>
      <NextHearing proceeding={proceeding} answer={answer} language={language} />
      <ProceedingRulings proceeding={proceeding} names={answer.names} language={language} />
      <ProceedingStages proceeding={proceeding} answer={answer} language={language} />
    </>
  );
}

function CaseFacts({ proceeding, language }: { proceeding: Proceeding; language: Language }) {
  const t = translator(language);
  const { courtName, instance, processKind, subject, caseNumber, archiveNumbers, registeredOn } = proceeding;
  const facts = [
    { label: t("proceedings:result.court"), value: courtName },
    { label: t("proceedings:result.instance"), value: t(`proceedings:instance.${instance}`) },
    { label: t("proceedings:result.kind"), value: t(`proceedings:kind.${processKind}`) },
    {
      label: t("proceedings:result.subject"),
      value: subject === null ? "" : <span lang="lv">{subject}</span>,
    },
    { label: t("proceedings:result.caseNumber"), value: caseNumber },
    { label: t("proceedings:result.archiveNumber"), value: archiveNumbers.join(", ") },
    { label: t("proceedings:result.registeredOn"), value: formatDay(day(registeredOn), language) },
  ];
  return <SummaryList items={facts.filter(({ value }) => value !== "")} />;
}
