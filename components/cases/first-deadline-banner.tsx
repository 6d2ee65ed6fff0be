import { DeadlineBanner } from "@/components/ui/deadline-banner";
import { Notice } from "@/components/ui/notice";
import { Paragraph } from "@/components/ui/paragraph";
import { caseDeadlines, firstDeadline } from "@/lib/cases/case-deadlines";
import { valueOr } from "@/lib/cases/case-file";
import type { CaseVisit } from "@/lib/cases/case-visit";
import type { Language } from "@/lib/core/language";
import { formatDay, formatDayLong } from "@/lib/i18n/format";
import { translator } from "@/lib/i18n/translator";

/** The reader's nearest term: the first thing on the page. A missed cure is said as plainly. */
export function FirstDeadlineBanner({
  visit,
  language,
}: {
  visit: Pick<CaseVisit, "file" | "filings" | "today">;
  language: Language;
}) {
  const t = translator(language);
  const rulings = valueOr(visit.file.rulings, []);
  const { filings, today } = visit;
  const first = firstDeadline(caseDeadlines(visit.file.summary.value, { rulings, filings, today }));
  if (first === undefined) return null;
  if (first.isOver) {
    return (
      <Notice tone="error" title={t("cases:deadline.over")}>
        <Paragraph>{t("cases:deadline.missedCure", { day: formatDayLong(first.by, language) })}</Paragraph>
      </Notice>
    );
  }
  return (
    <DeadlineBanner
      label={t(`cases:deadline.${first.kind}`)}
      day={formatDay(first.by, language)}
      dateTime={first.by}
    >
      <Paragraph>{t("cases:deadline.endOfDay")}</Paragraph>
    </DeadlineBanner>
  );
}
