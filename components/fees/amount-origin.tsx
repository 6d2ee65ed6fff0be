import { localized } from "@/components/layout/sections";
import { ScreenOnly } from "@/components/ui/screen-only";
import { SummaryList } from "@/components/ui/summary-list";
import { TextLink } from "@/components/ui/text-link";
import type { Language } from "@/lib/core/language";
import { calculationOfOrigin, fieldsOfOrigin, itemOfOrigin, type Origin } from "@/lib/fees/amount-origin";
import { claimWords } from "@/lib/fees/fee-words";
import { translator } from "@/lib/i18n/translator";

/** The calculation goes along with every question. */
export function OriginFields({ origin }: { origin: Origin | null }) {
  if (origin === null) return null;
  return fieldsOfOrigin(origin).map(([name, value], index) => (
    <input key={index} type="hidden" name={name} value={value} />
  ));
}

/** For which line of the calculation the amount is, and the way back without one. */
export function OriginNote({ origin, language }: { origin: Origin | null; language: Language }) {
  if (origin === null) return null;
  const t = translator(language);
  const item = itemOfOrigin(origin);
  const line = t("calculator:rows.legend", { number: origin.row });
  return (
    <ScreenOnly>
      <SummaryList
        items={[
          {
            label: t("calculator:amount.origin.label"),
            value: item === null ? line : `${line}: ${claimWords(t, item)}`,
          },
        ]}
      />
      <TextLink href={localized(language, `/fees?${calculationOfOrigin(origin)}#rows`)} fresh>
        {t("calculator:amount.origin.back")}
      </TextLink>
    </ScreenOnly>
  );
}
