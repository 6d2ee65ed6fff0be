import { Notice } from "@/components/ui/notice";
import { Paragraph } from "@/components/ui/paragraph";
import { Stack } from "@/components/ui/stack";
import { SummaryList } from "@/components/ui/summary-list";
import { Table } from "@/components/ui/table";
import type { Language } from "@/lib/core/language";
import { dueKind } from "@/lib/fees/due-kind";
import type { FeeLine, StateFee } from "@/lib/fees/state-fee";
import { formatMoney } from "@/lib/i18n/format";
import type { TextKey } from "@/lib/i18n/text-key";
import { type Translate, translator } from "@/lib/i18n/translator";
import type { DueKind } from "@/lib/payments/due-kinds";
import type { DueView } from "@/lib/payments/due-view";
import { claimWords, explanationWords, groundWords, lawWords } from "@/lib/fees/fee-words";

/** What the table is of, in the words of what is paid. */
const HEADINGS = {
  stateFee: { caption: "fees:caption", item: "fees:claim", charge: "fees:fee" },
  deposit: {
    caption: "payments:reckoning.deposit.caption",
    item: "payments:reckoning.deposit.item",
    charge: "payments:reckoning.deposit.charge",
  },
  service: {
    caption: "payments:reckoning.service.caption",
    item: "payments:reckoning.service.item",
    charge: "payments:reckoning.service.charge",
  },
} as const satisfies Record<DueKind, Record<string, TextKey>>;

type FeeSummaryProps = { due: Pick<DueView, "assessment" | "isConfirmed">; language: Language };

/** How a fee comes about: every claim with its sum, the rule and the law, and what is not sure. */
export function FeeSummary({ due: { assessment, isConfirmed }, language }: FeeSummaryProps) {
  const t = translator(language);
  const total = assessment.total === null ? t("fees:unknown") : formatMoney(assessment.total, language);
  const kind = dueKind(assessment);
  const words = HEADINGS[kind];
  const rows = assessment.lines.map((line, index) => ({
    id: String(index),
    cells: cellsOf(line, { t, language, assessment, index }),
  }));
  return (
    <Stack>
      <Table
        caption={t(words.caption)}
        columns={[
          { key: "claim", label: t(words.item) },
          ...(kind === "stateFee"
            ? [{ key: "amount" as const, label: t("fees:amount"), numeric: true }]
            : []),
          { key: "why", label: t("fees:why") },
          { key: "fee", label: t(words.charge), numeric: true },
        ]}
        rows={rows}
      />
      <SummaryList items={[{ label: t("fees:total"), value: <strong>{total}</strong> }]} />
      {!isConfirmed && <WhatIsOpen assessment={assessment} t={t} />}
    </Stack>
  );
}

type Surroundings = { t: Translate; language: Language; assessment: StateFee; index: number };

function cellsOf(line: FeeLine, { t, language, assessment, index }: Surroundings) {
  const item = claimWords(t, line.item);
  const law = lawWords(t, line, assessment.exemption);
  return {
    claim: assessment.lines.length > 1 ? t("fees:numbered", { number: index + 1, item }) : item,
    amount: line.amountCents === null ? t("fees:noAmount") : formatMoney(line.amountCents, language),
    why: (
      <>
        {explanationWords(t, line, language)}
        {law !== undefined && (
          <Paragraph size="sm" muted>
            {law}
          </Paragraph>
        )}
      </>
    ),
    fee: line.fee === null ? t("fees:unknown") : formatMoney(line.fee, language),
  };
}

/** What a court must still say before the sum is certain, and the ground on which nothing or less is asked. */
function WhatIsOpen({ assessment, t }: { assessment: StateFee; t: Translate }) {
  return (
    <>
      {assessment.exemption !== null && <Paragraph>{groundWords(t, assessment.exemption)}</Paragraph>}
      {openKinds(assessment).map((open) => (
        <OpenNotice key={open} t={t} words={openWords(open, dueKind(assessment))} />
      ))}
    </>
  );
}

function openKinds({ exemption, total, toBeConfirmed }: StateFee): OpenKind[] {
  const kinds: OpenKind[] = [];
  if (exemption?.part === 4) kinds.push("requested");
  if (exemption?.part === 3) return [...kinds, "exemptionToBeConfirmed"];
  if (total === null) return [...kinds, "unknownTotal"];
  return toBeConfirmed ? [...kinds, "toBeConfirmed"] : kinds;
}

type OpenKind = "requested" | "exemptionToBeConfirmed" | "unknownTotal" | "toBeConfirmed";

/** Of deposits and services it is said without speaking of a fee. */
function openWords(open: OpenKind, kind: DueKind) {
  const isOfFee = kind === "stateFee" || open === "requested" || open === "exemptionToBeConfirmed";
  return isOfFee ? (`fees:${open}` as const) : (`payments:${open}.${kind}` as const);
}

function OpenNotice({ t, words }: { t: Translate; words: ReturnType<typeof openWords> }) {
  return (
    <Notice title={t(`${words}.title`)} level={2}>
      <Paragraph>{t(`${words}.text`)}</Paragraph>
    </Notice>
  );
}
