import { Section } from "@/components/ui/section";
import { Table } from "@/components/ui/table";
import { Tag } from "@/components/ui/tag";
import type { Language } from "@/lib/core/language";
import { formatInstant } from "@/lib/i18n/format";
import { translator } from "@/lib/i18n/translator";
import type { DependencyStatus } from "@/lib/status/portal-status";

const TONES = { up: "success", slow: "warning", down: "error", unknown: "neutral" } as const;

type DependencyListProps = { dependencies: readonly DependencyStatus[]; language: Language };

/** Each system in words: how it is, since when, and what it means for a person when it fails. */
export function DependencyList({ dependencies, language }: DependencyListProps) {
  const t = translator(language);
  return (
    <Section id="now" title={t("status:now.title")}>
      <Table
        caption={t("status:now.title")}
        captionHidden
        columns={[
          { key: "name", label: t("status:now.name") },
          { key: "condition", label: t("status:now.condition") },
          { key: "means", label: t("status:now.means") },
        ]}
        rows={dependencies.map(({ name, condition, since }) => ({
          id: name,
          cells: {
            name: t(`status:dependency.${name}`),
            condition: (
              <>
                <Tag tone={TONES[condition]}>{t(`status:condition.${condition}`)}</Tag>{" "}
                {since !== null && t("status:since", { at: formatInstant(since, language) })}
              </>
            ),
            means: t(`status:means.${name}`),
          },
        }))}
      />
    </Section>
  );
}
