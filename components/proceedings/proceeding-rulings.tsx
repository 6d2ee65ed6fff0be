import { Paragraph } from "@/components/ui/paragraph";
import { Section } from "@/components/ui/section";
import { Table } from "@/components/ui/table";
import { day } from "@/lib/core/day";
import type { Language } from "@/lib/core/language";
import type { CourtNames } from "@/lib/courts/names-of";
import type { Proceeding } from "@/lib/exchange/shapes";
import { formatDay } from "@/lib/i18n/format";
import { type Translate, translator } from "@/lib/i18n/translator";

type ProceedingRulingsProps = { proceeding: Proceeding; names: CourtNames; language: Language };
type Ruling = Proceeding["rulings"][number];

/** Rulings of every instance, the newest first, each with whether it is in force. */
export function ProceedingRulings({ proceeding, names, language }: ProceedingRulingsProps) {
  const t = translator(language);
  const rulings = proceeding.rulings.toReversed();
  return (
    <Section id="rulings" title={t("proceedings:rulings.title")}>
      {rulings.length === 0 ? (
        <Paragraph>{t("proceedings:rulings.none")}</Paragraph>
      ) : (
        <Table
          caption={t("proceedings:rulings.title")}
          captionHidden
          columns={[
            { key: "kind", label: t("proceedings:rulings.kindColumn") },
            { key: "on", label: t("proceedings:rulings.on") },
            { key: "court", label: t("proceedings:rulings.court") },
            { key: "force", label: t("proceedings:rulings.force") },
          ]}
          rows={rulings.map((ruling, index) => ({
            id: String(index),
            cells: {
              kind: t(`proceedings:rulings.kind.${ruling.kind}`),
              on: formatDay(day(ruling.on), language),
              court: names.courts.get(ruling.courtId) ?? ruling.courtId,
              force: forceOf(ruling, t, language),
            },
          }))}
        />
      )}
    </Section>
  );
}

/** The register tells of judgments when they come into force; of decisions taken on the way it tells nothing. */
function forceOf({ kind, inForceSince }: Ruling, t: Translate, language: Language): string {
  if (inForceSince !== null)
    return t("proceedings:rulings.inForce", { day: formatDay(day(inForceSince), language) });
  return kind === "decision" ? t("proceedings:rulings.unknownForce") : t("proceedings:rulings.notInForce");
}
