import { DeadlineBanner } from "@/components/ui/deadline-banner";
import type { Correction } from "@/lib/forms/form";
import { formatDay } from "@/lib/i18n/format";
import type { FormWords } from "./form-words";

/** Until when the defects must be cured. */
export function CureBy({ correction, words }: { correction: Correction | null; words: FormWords }) {
  const day = correction?.cureBy ?? null;
  if (day === null) return null;
  return (
    <DeadlineBanner
      label={words.t("forms:defect.deadline")}
      day={formatDay(day, words.language)}
      dateTime={day}
    />
  );
}
