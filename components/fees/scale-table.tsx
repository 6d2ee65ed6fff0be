import { Details } from "@/components/ui/details";
import { Table } from "@/components/ui/table";
import type { Language } from "@/lib/core/language";
import type { Cents } from "@/lib/core/money";
import { claimWords, explanationWords } from "@/lib/fees/fee-words";
import { type FeeRate, isKnown, type ScheduledFee } from "@/lib/fees/schedule";
import { formatMoney } from "@/lib/i18n/format";
import { type Translate, translator } from "@/lib/i18n/translator";

type ScaleTableProps = { item: string; scheduled: ScheduledFee; language: Language };

/** The brackets of one scale, as the law prints them. */
export function ScaleTable({ item, scheduled, language }: ScaleTableProps) {
  const t = translator(language);
  const { rate } = scheduled;
  if (!isKnown(scheduled) || (rate.kind !== "scale" && rate.kind !== "percentScale")) return null;
  const { brackets } = rate;
  const name = claimWords(t, item);
  return (
    <Details summary={t("calculator:items.scale.title", { name })}>
      <Table
        caption={name}
        captionHidden
        compact
        columns={[
          { key: "upTo", label: t("calculator:items.scale.upTo") },
          { key: "fee", label: t("calculator:items.scale.fee") },
        ]}
        rows={brackets.map((bracket, index) => {
          const above = brackets[index - 1]?.upTo ?? null;
          return {
            id: String(bracket.upTo),
            cells: {
              upTo: rangeWords(t, { above, upTo: bracket.upTo }, language),
              fee: bracketFee(t, { bracket, above }, language),
            },
          };
        })}
      />
    </Details>
  );
}

type Range = { readonly above: Cents | null; readonly upTo: Cents | null };

function rangeWords(t: Translate, { above, upTo }: Range, language: Language): string {
  const [from, to] = [above, upTo].map((end) => (end === null ? "" : formatMoney(end, language)));
  if (upTo === null) return t("calculator:items.scale.last", { above: from ?? "" });
  if (above === null) return t("calculator:items.scale.first", { upTo: to ?? "" });
  return t("calculator:items.scale.between", { above: from ?? "", upTo: to ?? "" });
}

type AnyBracket = Extract<FeeRate, { kind: "scale" | "percentScale" }>["brackets"][number];

function bracketFee(
  t: Translate,
  { bracket, above }: { bracket: AnyBracket; above: Cents | null },
  language: Language,
): string {
  if ("fee" in bracket) return formatMoney(bracket.fee, language);
  const explanation = { code: "percentBracket", above, ...bracket } as const;
  return explanationWords(t, { law: null, explanation }, language);
}
