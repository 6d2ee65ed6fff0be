import { List } from "@/components/ui/list";
import type { Language } from "@/lib/core/language";
import type { Courthouse } from "@/lib/courts/directory";
import { translator } from "@/lib/i18n/translator";

type Hours = NonNullable<Courthouse["openingHours"]>;

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;

/** The hours by weekday; days that are not told are days on which the house is closed. */
export function OpeningHours({ hours, language }: { hours: Hours; language: Language }) {
  const t = translator(language);
  return (
    <List
      kind="plain"
      items={WEEKDAYS.flatMap((weekday) =>
        hours
          .filter((open) => open.weekday === weekday)
          .map(({ opens, closes }) =>
            t("directory:court.hours", { day: t(`directory:weekdays.${weekday}`), opens, closes }),
          ),
      )}
    />
  );
}
