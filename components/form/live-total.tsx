"use client";

import { useWatch } from "react-hook-form";
import { Notice } from "@/components/ui/notice";
import { SummaryList } from "@/components/ui/summary-list";
import { type Cents, cents, sumOf } from "@/lib/core/money";
import type { Language } from "@/lib/core/language";
import { readAmount } from "@/lib/forms/fields/read-amount";
import { formatMoney } from "@/lib/i18n/format";

export type LiveTotalTexts = { title: string; claim: string; all: string; mainDebt: string; limit: string };

type LiveTotalProps = {
  /** The sums that make up this entry; the first is its main debt. */
  names: readonly string[];
  /** What the other entries come to. */
  others: { readonly total: number; readonly mainDebt: number };
  /** The law's limit of the main debts together. */
  limit: number;
  texts: LiveTotalTexts;
  language: Language;
};

/** The claim and all claims together, as they stand while one types. */
export function LiveTotal({ names, others, limit, texts, language }: LiveTotalProps) {
  const typed = useWatch<Record<string, string>>();
  const sums = names.map((name) => amountOf(typed[name]));
  const claim = sumOf(sums);
  const mainDebt = sumOf([sums[0] ?? cents(0), cents(others.mainDebt)]);
  const rows = [
    { label: texts.claim, value: formatMoney(claim, language) },
    { label: texts.all, value: formatMoney(sumOf([claim, cents(others.total)]), language) },
    { label: texts.mainDebt, value: formatMoney(mainDebt, language) },
  ];
  return (
    <div role="status">
      <Notice title={texts.title} level={2}>
        <SummaryList items={rows} />
      </Notice>
      {mainDebt > limit && <Notice tone="warning" title={texts.limit} level={2} />}
    </div>
  );
}

/** What cannot be read yet counts for nothing. */
function amountOf(typed: string | undefined): Cents {
  const amount = readAmount(typed ?? "");
  return amount.ok ? amount.value : cents(0);
}
