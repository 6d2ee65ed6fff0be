import { Table } from "@/components/ui/table";
import type { Language } from "@/lib/core/language";
import type { Participant } from "@/lib/exchange/shapes";
import { translator } from "@/lib/i18n/translator";

type ParticipantsTableProps = { participants: readonly Participant[]; language: Language };

/** Who takes part, and as what. Personal codes of others are not known here, and the own one is not shown. */
export function ParticipantsTable({ participants, language }: ParticipantsTableProps) {
  const t = translator(language);
  const hasCompany = participants.some(({ registrationNumber }) => registrationNumber !== null);
  return (
    <Table
      caption={t("cases:participants.title")}
      captionHidden
      columns={[
        { key: "name", label: t("cases:participants.name") },
        { key: "role", label: t("cases:participants.role") },
        ...(hasCompany
          ? [{ key: "number" as const, label: t("cases:participants.registrationNumber") }]
          : []),
      ]}
      rows={participants.map(({ name, role, registrationNumber, isOwn }, index) => ({
        id: String(index),
        cells: {
          name: (
            <>
              <bdi>{name}</bdi>
              {isOwn && ` (${t("cases:participants.you")})`}
            </>
          ),
          role: t(`cases:role.${role}`),
          number: registrationNumber ?? "–",
        },
      }))}
    />
  );
}
