import { Paragraph } from "@/components/ui/paragraph";
import { Section } from "@/components/ui/section";
import type { Language } from "@/lib/core/language";
import type { Court } from "@/lib/exchange/shapes";
import { translator } from "@/lib/i18n/translator";

/** Where the court judges. */
export function CourtTerritory({ court, language }: { court: Court; language: Language }) {
  const t = translator(language);
  const none = t(
    court.level === "appeal" ? "directory:court.territoryAppeal" : "directory:court.territoryNone",
  );
  return (
    <Section id="territory" title={t("directory:court.territoryTitle")}>
      <Paragraph>
        {court.territory.length === 0 ? none : <span lang="lv">{court.territory.join(", ")}</span>}
      </Paragraph>
    </Section>
  );
}
