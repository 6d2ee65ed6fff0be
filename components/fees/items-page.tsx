import { localized } from "@/components/layout/sections";
import { Button } from "@/components/ui/button";
import { Form } from "@/components/ui/form";
import { Notice } from "@/components/ui/notice";
import { Paragraph } from "@/components/ui/paragraph";
import { ScreenOnly } from "@/components/ui/screen-only";
import { Section } from "@/components/ui/section";
import { SubNav } from "@/components/ui/sub-nav";
import { Table } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import type { Day } from "@/lib/core/day";
import type { Language } from "@/lib/core/language";
import { claimWords, lawWords } from "@/lib/fees/fee-words";
import { isInForce } from "@/lib/fees/is-in-force";
import type { FeeSchedule, ScheduledFee } from "@/lib/fees/schedule";
import type { ScheduleOfDay } from "@/lib/fees/schedule-of-day";
import { type Translate, translator } from "@/lib/i18n/translator";
import { DayQuestion } from "./day-question";
import { faultWords } from "./fault-words";
import { FeesFrame } from "./fees-frame";
import { ItemRules } from "./item-rules";
import { rateWords } from "./rate-words";
import { ScaleTable } from "./scale-table";
import { ScheduleTime } from "./schedule-time";
import { scheduleWords } from "./schedule-words";

type ItemsPageProps = { known: ScheduleOfDay; asOf: Date | null; language: Language };

const GROUPS = ["civil", "administrative", "services"] as const;

/** Every item in force on a day, with its law and how sure it is; the tables of the law below. */
export function ItemsPage({ known: { day, schedule }, asOf, language }: ItemsPageProps) {
  const t = translator(language);
  const label = t("calculator:items.date");
  const { fault } = day;
  return (
    <FeesFrame
      language={language}
      current="items"
      title={t("calculator:items.title")}
      lead={t("calculator:items.lead")}
      query={day.day === null ? "" : `date=${day.day}`}
      errors={fault === null ? [] : [{ id: fault.id, text: faultWords(t, fault, label) }]}
      wide
    >
      <ScreenOnly>
        <Form action={localized(language, "/fees/items")} method="get">
          <DayQuestion day={day} label={label} language={language} />
          <Button>{t("calculator:items.submit")}</Button>
        </Form>
      </ScreenOnly>
      {fault === null && schedule === null && (
        <Notice tone="warning" title={t("calculator:items.none.title")}>
          <Paragraph>{t("calculator:items.none.text")}</Paragraph>
        </Notice>
      )}
      {schedule !== null && day.day !== null && (
        <>
          <Paragraph>{scheduleWords(schedule, language)}</Paragraph>
          <ScheduleTime asOf={asOf} language={language} />
          <ItemGroups schedule={schedule} date={day.day} language={language} />
          <ScreenOnly>
            <TextLink href={`/api/open/v1/fees/items?date=${day.day}`}>{t("calculator:items.api")}</TextLink>
          </ScreenOnly>
        </>
      )}
    </FeesFrame>
  );
}

type Item = readonly [item: string, scheduled: ScheduledFee];

const itemsIn = ({ items }: FeeSchedule, group: string, date: string): readonly Item[] =>
  Object.entries(items).filter(
    ([item, scheduled]) => item.startsWith(`${group}.`) && isInForce(scheduled, date),
  );

type ItemGroupsProps = { schedule: FeeSchedule; date: Day; language: Language };

/** The groups that have something, with a way to each of them from the top. */
function ItemGroups({ schedule, date, language }: ItemGroupsProps) {
  const t = translator(language);
  const groups = GROUPS.map((group) => ({ group, items: itemsIn(schedule, group, date) })).filter(
    ({ items }) => items.length > 0,
  );
  return (
    <>
      <SubNav
        label={t("calculator:items.groups.nav")}
        items={groups.map(({ group }) => ({
          href: `#group-${group}`,
          label: t(`calculator:items.groups.${group}`),
          current: false,
        }))}
      />
      {groups.map(({ group, items }) => (
        <ItemGroup key={group} group={group} items={items} language={language} />
      ))}
    </>
  );
}

type ItemGroupProps = { group: (typeof GROUPS)[number]; items: readonly Item[]; language: Language };

function ItemGroup({ group, items, language }: ItemGroupProps) {
  const t = translator(language);
  const name = t(`calculator:items.groups.${group}`);
  return (
    <Section id={`group-${group}`} title={name}>
      <Table
        caption={name}
        captionHidden
        compact
        columns={[
          { key: "item", label: t("calculator:items.columns.item") },
          { key: "rate", label: t("calculator:items.columns.rate") },
          { key: "law", label: t("calculator:items.columns.law") },
          { key: "sure", label: t("calculator:items.columns.sure") },
        ]}
        rows={items.map((item) => ({ id: item[0], cells: cellsOf(t, item, language) }))}
      />
      {items.map(([item, scheduled]) => (
        <ScaleTable key={item} item={item} scheduled={scheduled} language={language} />
      ))}
      <ItemRules group={group} language={language} />
    </Section>
  );
}

const cellsOf = (t: Translate, [item, scheduled]: Item, language: Language) => ({
  item: claimWords(t, item),
  rate: rateWords(t, scheduled, language),
  law: lawWords(t, scheduled, null) ?? null,
  sure: t(`calculator:confidence.${scheduled.confidence}`),
});
