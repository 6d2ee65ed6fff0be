import { DayBars } from "@/components/ui/day-bars";
import { Details } from "@/components/ui/details";
import { Heading } from "@/components/ui/heading";
import { Paragraph } from "@/components/ui/paragraph";
import { Section } from "@/components/ui/section";
import { Stack } from "@/components/ui/stack";
import { Table } from "@/components/ui/table";
import type { Language } from "@/lib/core/language";
import { formatDay, formatHundredths } from "@/lib/i18n/format";
import { type Translate, translator } from "@/lib/i18n/translator";
import { type Stretch, stretchesOf } from "@/lib/status/availability";
import type { DependencyStatus } from "@/lib/status/portal-status";

type AvailabilityHistoryProps = { dependencies: readonly DependencyStatus[]; language: Language };

/** Ninety days of each system: measured share, a bar to look at, and the same as a table. */
export function AvailabilityHistory({ dependencies, language }: AvailabilityHistoryProps) {
  const t = translator(language);
  return (
    <Section id="history" title={t("status:history.title")}>
      <Paragraph>{t("status:history.text")}</Paragraph>
      {dependencies.map((dependency) => (
        <OneHistory key={dependency.name} dependency={dependency} language={language} />
      ))}
    </Section>
  );
}

function OneHistory({ dependency, language }: { dependency: DependencyStatus; language: Language }) {
  const t = translator(language);
  const name = t(`status:dependency.${dependency.name}`);
  const { days, percent, checks, unmeasuredDays } = dependency.availability;
  return (
    <Stack>
      <Heading level={3} size="sm">
        {name}
      </Heading>
      <DayBars
        label={t("status:history.barLabel", { name })}
        days={days.map(({ day, grade }) => ({ id: day, grade }))}
      />
      <Paragraph>
        {percent === null
          ? t("status:history.nothing")
          : t("status:history.percent", {
              percent: formatHundredths(percent, language),
              checks: formatHundredths(checks, language),
            })}{" "}
        {percent !== null && unmeasuredDays > 0 && t("status:history.unmeasured", { count: unmeasuredDays })}
      </Paragraph>
      {percent !== null && (
        <Details summary={t("status:history.days")}>
          <StretchTable name={name} stretches={stretchesOf(days)} t={t} language={language} />
        </Details>
      )}
    </Stack>
  );
}

type StretchTableProps = { name: string; stretches: readonly Stretch[]; t: Translate; language: Language };

function StretchTable({ name, stretches, t, language }: StretchTableProps) {
  const sum = (days: Stretch["days"], of: "checks" | "failures"): number =>
    days.reduce((total, entry) => total + entry[of], 0);
  return (
    <Table
      caption={t("status:history.caption", { name })}
      columns={[
        { key: "from", label: t("status:history.from") },
        { key: "until", label: t("status:history.until") },
        { key: "how", label: t("status:history.how") },
        { key: "failures", label: t("status:history.failures") },
      ]}
      rows={stretches.toReversed().map(({ from, until, grade, days }) => ({
        id: from,
        cells: {
          from: formatDay(from, language),
          until: formatDay(until, language),
          how: t(`status:history.grade.${grade}`),
          failures:
            grade === "none"
              ? "–"
              : t("status:history.of", {
                  failures: formatHundredths(sum(days, "failures"), language),
                  checks: formatHundredths(sum(days, "checks"), language),
                }),
        },
      }))}
    />
  );
}
