import type { Day } from "@/lib/core/day";
import type { Language } from "@/lib/core/language";
import type { Cents } from "@/lib/core/money";
import type { Block, BlockRow } from "@/lib/documents/block";
import { formatDay, formatMoney } from "@/lib/i18n/format";
import type { FormSpeech } from "../answer-text";
import { formTexts } from "../form-texts";
import { optionOnPaper } from "./name-on-paper";

/** What every section of a paper needs to speak. */
export type PaperWords = FormSpeech & {
  readonly money: (amount: Cents) => string;
  readonly day: (day: Day) => string;
};

export const paperWords = (form: string, language: Language): PaperWords => {
  const texts = formTexts(form, language);
  return {
    ...texts,
    language,
    chosen: optionOnPaper(texts),
    money: (amount) => formatMoney(amount, language),
    day: (day) => formatDay(day, language),
  };
};

export const heading = (text: string, level: 2 | 3 = 2): Block => ({ kind: "heading", level, text });

export const paragraph = (text: string): Block => ({ kind: "paragraph", text });

export const numbered = (items: readonly string[]): Block => ({ kind: "list", ordered: true, items });

type Fact = readonly [name: string, value: string | null | undefined];

/** Rows of those facts that are there; nothing when there are none. */
export function rowsOf(facts: readonly Fact[]): Block[] {
  const rows: BlockRow[] = facts.flatMap(([name, value]) =>
    value === null || value === undefined || value === "" ? [] : [{ name, value }],
  );
  return rows.length === 0 ? [] : [{ kind: "rows", rows }];
}
