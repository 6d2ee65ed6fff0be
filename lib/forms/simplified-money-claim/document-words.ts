import type { Cents } from "@/lib/core/money";
import type { Day } from "@/lib/core/day";
import type { Language } from "@/lib/core/language";
import type { Block, BlockRow } from "@/lib/documents/block";
import { formatDay, formatMoney } from "@/lib/i18n/format";
import { type Translate, translator } from "@/lib/i18n/translator";

/** What every section needs to speak. */
export type Words = {
  readonly t: Translate;
  readonly money: (amount: Cents) => string;
  readonly day: (day: Day) => string;
};

export const wordsIn = (language: Language): Words => ({
  t: translator(language),
  money: (amount) => formatMoney(amount, language),
  day: (day) => formatDay(day, language),
});

export const heading = (text: string, level: 2 | 3 = 2): Block => ({ kind: "heading", level, text });

export const paragraph = (text: string): Block => ({ kind: "paragraph", text });

/** Rows of those facts that are there. */
export function rowsOf(
  ...facts: readonly (readonly [name: string, value: string | null | undefined])[]
): Block {
  const rows: BlockRow[] = facts.flatMap(([name, value]) =>
    value === null || value === undefined ? [] : [{ name, value }],
  );
  return { kind: "rows", rows };
}
