import { Section } from "@/components/ui/section";
import { SummaryList } from "@/components/ui/summary-list";
import { TextLink } from "@/components/ui/text-link";
import { isDay } from "@/lib/core/day";
import type { Language } from "@/lib/core/language";
import type { Directory } from "@/lib/courts/directory";
import { courtAbove, courtsBelow } from "@/lib/courts/known-courts";
import type { Court } from "@/lib/exchange/shapes";
import { formatDay } from "@/lib/i18n/format";
import { translator } from "@/lib/i18n/translator";
import { CourtLink } from "./court-link";

type CourtFactsProps = { court: Court; directory: Directory; language: Language };

/** Contacts of the whole court, its numbers, and its place among the courts. */
export function CourtFacts({ court, directory, language }: CourtFactsProps) {
  const t = translator(language);
  const notKnown = t("directory:notKnown");
  const above = courtAbove(court.courtId);
  const below = courtsBelow(court.courtId);
  const linked = (ids: readonly string[]) => (
    <CourtNames ids={ids} directory={directory} language={language} />
  );
  return (
    <Section id="facts" title={t("directory:court.factsTitle")}>
      <SummaryList
        items={[
          {
            label: t("directory:court.email"),
            value: court.email === null ? notKnown : <Mail to={court.email} />,
          },
          { label: t("directory:court.phone"), value: court.phone ?? notKnown },
          ...(above === null ? [] : [{ label: t("directory:court.above"), value: linked([above]) }]),
          ...(below.length === 0 ? [] : [{ label: t("directory:court.below"), value: linked(below) }]),
          { label: t("directory:court.ecli"), value: court.ecliCode ?? notKnown },
          ...(court.caseCode === null || court.caseCodeInvented
            ? []
            : [{ label: t("directory:court.caseCode"), value: court.caseCode }]),
          ...days(court, language),
        ]}
      />
    </Section>
  );
}

function days({ validFrom, validTo }: Court, language: Language): { label: string; value: string }[] {
  const t = translator(language);
  return [
    [t("directory:court.since"), validFrom] as const,
    [t("directory:court.until"), validTo] as const,
  ].flatMap(([label, day]) =>
    day !== null && isDay(day) ? [{ label, value: formatDay(day, language) }] : [],
  );
}

const Mail = ({ to }: { to: string }) => <TextLink href={`mailto:${to}`}>{to}</TextLink>;

type CourtNamesProps = { ids: readonly string[]; directory: Directory; language: Language };

function CourtNames({ ids, directory, language }: CourtNamesProps) {
  const named = ids.flatMap((id) => directory.courts.filter(({ courtId }) => courtId === id));
  return named.map(({ courtId, name }, index) => (
    <span key={courtId}>
      {index > 0 && ", "}
      <CourtLink name={name} language={language} />
    </span>
  ));
}
