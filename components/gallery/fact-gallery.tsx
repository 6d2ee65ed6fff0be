import { EntryList } from "@/components/ui/entry-list";
import { FileLink } from "@/components/ui/file-link";
import { Paragraph } from "@/components/ui/paragraph";
import { Section } from "@/components/ui/section";
import { SummaryCard } from "@/components/ui/summary-card";
import { SummaryList } from "@/components/ui/summary-list";
import { Table } from "@/components/ui/table";
import { Tag } from "@/components/ui/tag";
import { TaskList } from "@/components/ui/task-list";
import { TextLink } from "@/components/ui/text-link";
import { Timeline } from "@/components/ui/timeline";
import { day } from "@/lib/core/day";
import { cents } from "@/lib/core/money";
import { formatDay, formatMoney } from "@/lib/i18n/format";
import type { Translate } from "@/lib/i18n/translator";

const FILED = formatDay(day("2026-03-12"), "lv");
const OPENED = formatDay(day("2026-03-19"), "lv");
const PLANNED = formatDay(day("2026-05-14"), "lv");
const SUM = formatMoney(cents(123_456), "lv");

export function FactGallery({ t }: { t: Translate }) {
  const change = (context: string) => ({ href: "#facts-summary", label: t("ui:facts.change"), context });
  const person = { label: t("ui:questions.name"), value: t("ui:facts.person") };
  return (
    <Section id="facts-summary" title={t("ui:facts.title")}>
      <SummaryList
        items={[
          { ...person, change: change(t("ui:questions.name")) },
          { label: t("ui:questions.sum"), value: SUM, change: change(t("ui:questions.sum")) },
        ]}
      />
      <SummaryList items={[person]} />
      <SummaryCard
        title={t("ui:facts.card")}
        level={3}
        actions={<TextLink href="#facts-summary">{t("ui:facts.change")}</TextLink>}
      >
        <SummaryList items={[person, { label: t("ui:questions.sum"), value: SUM }]} />
      </SummaryCard>
      <Documents t={t} />
      <EntryList
        items={[
          {
            id: "case",
            title: t("ui:facts.caseTitle"),
            href: "#facts-summary",
            status: <Tag tone="info">{t("ui:facts.waiting")}</Tag>,
            children: <Paragraph>{t("ui:facts.caseText")}</Paragraph>,
          },
        ]}
      />
      <TaskList
        items={[
          { id: "t1", label: t("ui:facts.claimant"), href: "#t1", status: t("ui:facts.done") },
          {
            id: "t2",
            label: t("ui:facts.claims"),
            href: "#t2",
            hint: t("ui:facts.claimsHint"),
            status: <Tag tone="warning">{t("ui:facts.waiting")}</Tag>,
          },
          { id: "t3", label: t("ui:ways.review"), status: <Tag>{t("ui:facts.plannedTag")}</Tag> },
        ]}
      />
      <Timeline
        items={[
          { id: "1", when: FILED, dateTime: "2026-03-12", title: t("ui:facts.filed"), state: "done" },
          {
            id: "2",
            when: OPENED,
            dateTime: "2026-03-19",
            title: t("ui:facts.opened"),
            state: "current",
            more: (
              <FileLink
                href="#"
                name={t("ui:facts.document")}
                details={t("ui:facts.documentDetails")}
                hrefLang="lv"
              />
            ),
          },
          {
            id: "3",
            when: PLANNED,
            dateTime: "2026-05-14",
            title: t("ui:facts.planned"),
            state: "planned",
            stateLabel: t("ui:facts.plannedTag"),
          },
        ]}
      />
    </Section>
  );
}

function Documents({ t }: { t: Translate }) {
  return (
    <Table
      caption={t("ui:facts.table")}
      columns={[
        { key: "date", label: t("ui:facts.tableDate") },
        { key: "event", label: t("ui:facts.tableEvent") },
        { key: "sum", label: t("ui:facts.tableSum"), numeric: true },
        { key: "status", label: t("ui:facts.tableStatus") },
      ]}
      rows={[
        {
          id: "1",
          cells: {
            date: FILED,
            event: t("ui:facts.filed"),
            sum: SUM,
            status: <Tag tone="success">{t("ui:facts.done")}</Tag>,
          },
        },
        {
          id: "2",
          cells: {
            date: OPENED,
            event: t("ui:facts.opened"),
            sum: SUM,
            status: <Tag tone="warning">{t("ui:facts.waiting")}</Tag>,
          },
        },
      ]}
    />
  );
}
