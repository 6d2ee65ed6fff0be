import { Paragraph } from "@/components/ui/paragraph";
import { Section } from "@/components/ui/section";
import { SummaryCard } from "@/components/ui/summary-card";
import { SummaryList } from "@/components/ui/summary-list";
import type { Language } from "@/lib/core/language";
import type { AdvocateCap } from "@/lib/fees/advocate-cap";
import type { CostCode, CostLine } from "@/lib/fees/cost-line";
import { costSummary } from "@/lib/fees/cost-summary";
import type { StateFee } from "@/lib/fees/state-fee";
import type { WholeCost } from "@/lib/fees/whole-cost";
import { formatMoney } from "@/lib/i18n/format";
import { type Translate, translator } from "@/lib/i18n/translator";
import { CostInShort } from "./cost-in-short";

type CostPanelsProps = { fee: StateFee; cost: WholeCost; language: Language };

const PANELS = ["payNow", "mayComeBack", "mayOwe"] as const;

/** The whole risk: in short, and then in three panels: what is paid now, what may come back, what may be owed. */
export function CostPanels({ fee, cost, language }: CostPanelsProps) {
  const t = translator(language);
  return (
    <Section id="risk" title={t("calculator:risk.title")}>
      <Paragraph>{t("calculator:risk.lead")}</Paragraph>
      <CostInShort summary={costSummary(fee, cost)} language={language} />
      {PANELS.map((panel) => (
        <SummaryCard key={panel} title={t(`calculator:risk.${panel}`)} level={3}>
          {cost[panel].length === 0 ? (
            <Paragraph>{t("calculator:risk.none")}</Paragraph>
          ) : (
            <SummaryList items={cost[panel].map((line) => costItem(line, language))} />
          )}
        </SummaryCard>
      ))}
    </Section>
  );
}

/** Sums that there may be, and that nobody can name beforehand. */
const UNTOLD: readonly CostCode[] = [
  "stateFee",
  "refundWhole",
  "refundHalf",
  "fromOpponent",
  "theirCosts",
  "adjudicationCosts",
];

function costItem(line: CostLine, language: Language) {
  const t = translator(language);
  const { code, amount, confidence, advocate } = line;
  const none = amount === null ? noSumWords(t, line) : null;
  const rule = advocate === undefined ? "" : advocateWords(t, advocate);
  const notes = (advocate?.notes ?? []).map((note) => ` ${t(`calculator:advocate.notes.${note}`)}`).join("");
  return {
    label: t(`calculator:cost.${code}.label`),
    value: (
      <>
        {amount !== null && <strong>{formatMoney(amount, language)}</strong>}
        {none}
        {confidence === "medium" && amount !== null && ` (${t("calculator:confidence.medium")})`}
        <Paragraph size="sm">{t(`calculator:cost.${code}.text`, { rule, notes })}</Paragraph>
      </>
    ),
  };
}

/** A rule has no sum to miss. */
function noSumWords(t: Translate, { code, advocate }: CostLine): string | null {
  if (advocate !== undefined) return t("calculator:result.unknown");
  return UNTOLD.includes(code) ? t("calculator:risk.noSum") : null;
}

function advocateWords(t: Translate, { rule, halved }: AdvocateCap): string {
  const words = t(`calculator:advocate.${rule}`);
  const said = halved ? t("calculator:advocate.halved", { rule: words }) : words;
  return said.charAt(0).toUpperCase() + said.slice(1);
}
