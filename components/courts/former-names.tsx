import { List } from "@/components/ui/list";
import { Section } from "@/components/ui/section";
import { isDay } from "@/lib/core/day";
import type { Language } from "@/lib/core/language";
import type { Court } from "@/lib/exchange/shapes";
import { formatDay } from "@/lib/i18n/format";
import { translator } from "@/lib/i18n/translator";

/** The courts that were merged into this one, each with its last day. */
export function FormerNames({ court, language }: { court: Court; language: Language }) {
  const t = translator(language);
  if (court.predecessors.length === 0) return null;
  return (
    <Section id="former" title={t("directory:court.formerTitle")}>
      <List
        items={court.predecessors.map(({ name, until }) =>
          until !== null && isDay(until)
            ? t("directory:court.formerUntil", { name, day: formatDay(until, language) })
            : t("directory:court.formerUnknown", { name }),
        )}
      />
    </Section>
  );
}
