import { Heading } from "@/components/ui/heading";
import { Paragraph } from "@/components/ui/paragraph";
import { Section } from "@/components/ui/section";
import { Stack } from "@/components/ui/stack";
import { Tag } from "@/components/ui/tag";
import type { Language } from "@/lib/core/language";
import type { Outage } from "@/lib/exchange/shapes";
import { formatInstant } from "@/lib/i18n/format";
import { translator } from "@/lib/i18n/translator";

type OutageListProps = { outages: readonly Outage[]; now: Date; language: Language };

/** What is planned, the next first, and what is being done now. */
export function OutageList({ outages, now, language }: OutageListProps) {
  const t = translator(language);
  return (
    <Section id="outages" title={t("status:outages.title")}>
      {outages.length === 0 && <Paragraph>{t("status:outages.none")}</Paragraph>}
      {outages.map(({ outageId, from, until, systems, text }) => (
        <Stack key={outageId}>
          <Heading level={3} size="sm">
            {t("status:outages.when", {
              from: formatInstant(new Date(from), language),
              until: formatInstant(new Date(until), language),
            })}
          </Heading>
          {new Date(from) <= now && <Tag tone="warning">{t("status:outages.under")}</Tag>}
          <Paragraph>
            <strong>{systems.map((system) => t(`status:outages.system.${system}`)).join(", ")}</strong>.{" "}
            {text[language]}
          </Paragraph>
        </Stack>
      ))}
    </Section>
  );
}
