import { DateInput } from "@/components/ui/date-input";
import type { Language } from "@/lib/core/language";
import type { ReadDay } from "@/lib/fees/read-day";
import { translator } from "@/lib/i18n/translator";
import { faultWords } from "./fault-words";

type DayQuestionProps = { day: ReadDay; label: string; hint?: string | undefined; language: Language };

/** A day in three inputs, filled with today's. */
export function DayQuestion({ day: { parts, fault }, label, hint, language }: DayQuestionProps) {
  const t = translator(language);
  return (
    <DateInput
      id="date"
      name="date"
      label={label}
      hint={hint}
      value={parts}
      error={fault === null ? undefined : faultWords(t, fault, label)}
      labels={{ day: t("forms:date.day"), month: t("forms:date.month"), year: t("forms:date.year") }}
    />
  );
}
