import { RefusedSchedules } from "@/components/fees/refused-schedules";
import { Paragraph } from "@/components/ui/paragraph";
import { Section } from "@/components/ui/section";
import { Table } from "@/components/ui/table";
import type { Language } from "@/lib/core/language";
import { formatInstant } from "@/lib/i18n/format";
import { translator } from "@/lib/i18n/translator";
import type { PortalStatus } from "@/lib/status/portal-status";

/** How old the portal's copies of public data are. */
export function MirrorTable({ status, language }: { status: PortalStatus; language: Language }) {
  const t = translator(language);
  return (
    <Section id="mirrors" title={t("status:mirrors.title")}>
      <Paragraph>{t("status:mirrors.text")}</Paragraph>
      <RefusedSchedules schedules={status.refusedSchedules} language={language} />
      <Table
        caption={t("status:mirrors.caption")}
        captionHidden
        columns={[
          { key: "name", label: t("status:mirrors.name") },
          { key: "asOf", label: t("status:mirrors.asOf") },
        ]}
        rows={status.mirrors.map(({ name, asOf }) => ({
          id: name,
          cells: {
            name: t(`status:mirror.${name}`),
            asOf: asOf === null ? t("status:mirrors.never") : formatInstant(asOf, language),
          },
        }))}
      />
    </Section>
  );
}
