import { Details } from "@/components/ui/details";
import { Paragraph } from "@/components/ui/paragraph";
import { SummaryList } from "@/components/ui/summary-list";
import type { Language } from "@/lib/core/language";
import type { CostCode } from "@/lib/fees/cost-line";
import { translator } from "@/lib/i18n/translator";

const RULES = {
  civil: [
    "depositExempt",
    "depositAncillaryFree",
    "depositBack",
    "depositLate",
    "depositCassationWithdrawn",
    "depositKept",
    "depositAncillaryWithdrawn",
  ],
  administrative: [
    "administrativeRelief",
    "administrativeFree",
    "administrativeAncillaryFree",
    "administrativeJoiningFree",
    "administrativeRefund",
    "administrativeHalf",
    "administrativeDeposit",
    "repayAfterLoss",
  ],
} as const satisfies Readonly<Record<string, readonly CostCode[]>>;

type ItemRulesProps = { group: "civil" | "administrative" | "services"; language: Language };

/** What a table of sums does not say: who need not pay and what comes back, in the words of a calculation. */
export function ItemRules({ group, language }: ItemRulesProps) {
  if (group === "services") return null;
  const t = translator(language);
  return (
    <Details summary={t(`calculator:items.rules.${group}`)}>
      <SummaryList
        items={RULES[group].map((code) => ({
          label: t(`calculator:cost.${code}.label`),
          value: <Paragraph size="sm">{t(`calculator:cost.${code}.text`)}</Paragraph>,
        }))}
      />
    </Details>
  );
}
