import { Notice } from "@/components/ui/notice";
import { Paragraph } from "@/components/ui/paragraph";
import { Section } from "@/components/ui/section";
import { SummaryList } from "@/components/ui/summary-list";
import type { Language } from "@/lib/core/language";
import { euros } from "@/lib/core/money";
import type { CalculationView } from "@/lib/fees/calculation-view";
import type { Calculation } from "@/lib/fees/calculator";
import { exemptionEffect } from "@/lib/fees/exemptions";
import { groundWords } from "@/lib/fees/fee-words";
import { formatDay, formatMoney } from "@/lib/i18n/format";
import { type Translate, translator } from "@/lib/i18n/translator";
import { CostPanels } from "./cost-panels";
import { FeeLines } from "./fee-lines";
import { RefusedSchedules } from "./refused-schedules";
import { scheduleWords } from "./schedule-words";
import { NextSteps } from "./next-steps";

type CalculationResultProps = { view: CalculationView; language: Language };

/** What comes of a calculation: every line with its rule, the total or why there is none, and the whole risk. */
export function CalculationResult({ view: { calculation, result }, language }: CalculationResultProps) {
  const t = translator(language);
  if (result === null) return null;
  const { fee, cost, schedule } = result;
  const total = fee.total === null ? t("calculator:result.unknown") : formatMoney(fee.total, language);
  return (
    <>
      <Section id="result" title={t("calculator:result.title")}>
        <FeeLines fee={fee} language={language} />
        <SummaryList
          items={[
            { label: t("calculator:result.total"), value: <strong>{total}</strong> },
            { label: t("calculator:result.day"), value: formatDay(fee.date, language) },
            {
              label: t("calculator:result.schedule"),
              value:
                schedule === null ? t("calculator:result.noSchedule") : scheduleWords(schedule, language),
            },
          ]}
        />
        <RefusedSchedules schedules={result.refused} language={language} />
        {fee.exemption !== null && <Paragraph>{groundWords(t, fee.exemption)}</Paragraph>}
        {openNotices(result, calculation).map((kind) => (
          <OpenNotice key={kind} kind={kind} t={t} />
        ))}
      </Section>
      {calculation.matter !== "services" && calculation.matter !== "legalAid" && (
        <CostPanels fee={fee} cost={cost} language={language} />
      )}
      <NextSteps calculation={calculation} result={result} language={language} />
    </>
  );
}

const OPEN_KINDS = [
  "past",
  "withheld",
  "withheldThen",
  "requested",
  "otherLaw",
  "confirm",
  "debtLimit",
  "future",
] as const;
type OpenKind = (typeof OPEN_KINDS)[number];

type Result = NonNullable<CalculationView["result"]>;

const WARNING_LIMIT = euros(15_000);

function openNotices({ fee, isFuture, isPast }: Result, { rows }: Calculation): OpenKind[] {
  const effect = fee.exemption === null ? null : exemptionEffect(fee.exemption);
  const isAboveLimit = rows.some(
    ({ item, amountCents = 0 }) =>
      item === "civil.undisputed_warning_epo_auction" && amountCents > WARNING_LIMIT,
  );
  const isOpen: Readonly<Record<OpenKind, boolean>> = {
    past: isPast,
    withheld: fee.total === null && !isPast,
    withheldThen: fee.total === null && isPast,
    requested: effect === "requested",
    otherLaw: effect === "releasedIfConfirmed",
    confirm: fee.toBeConfirmed && effect !== "releasedIfConfirmed",
    debtLimit: isAboveLimit,
    future: isFuture,
  };
  return OPEN_KINDS.filter((kind) => isOpen[kind]);
}

function OpenNotice({ kind, t }: { kind: OpenKind; t: Translate }) {
  return (
    <Notice title={t(`calculator:result.${kind}.title`)} level={3}>
      <Paragraph>{t(`calculator:result.${kind}.text`)}</Paragraph>
    </Notice>
  );
}
