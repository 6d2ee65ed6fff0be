import { localized } from "@/components/layout/sections";
import { Table } from "@/components/ui/table";
import { Tag } from "@/components/ui/tag";
import { TextLink } from "@/components/ui/text-link";
import type { Language } from "@/lib/core/language";
import type { ListedHearing } from "@/lib/hearings/listed-hearing";
import { formatDay, formatTime } from "@/lib/i18n/format";
import { translator } from "@/lib/i18n/translator";
import { HearingAbout } from "./hearing-about";
import { hallText, TONES } from "./hearing-words";

type HearingTableProps = { hearings: readonly ListedHearing[]; language: Language };

/** What was found, by time; on the phone each hearing is a small card. */
export function HearingTable({ hearings, language }: HearingTableProps) {
  const t = translator(language);
  return (
    <Table
      caption={t("hearings:results.caption")}
      captionHidden
      compact
      columns={[
        { key: "when", label: t("hearings:results.when") },
        { key: "where", label: t("hearings:results.where") },
        { key: "about", label: t("hearings:results.about") },
        { key: "judge", label: t("hearings:results.judge"), named: true },
        { key: "status", label: t("hearings:results.status") },
      ]}
      rows={hearings.map((hearing) => ({
        id: hearing.id,
        cells: {
          when: <When hearing={hearing} language={language} />,
          where: <Where hearing={hearing} language={language} />,
          about: <HearingAbout hearing={hearing} language={language} />,
          judge: hearing.judge,
          status: <Tag tone={TONES[hearing.status]}>{t(`hearings:status.${hearing.status}`)}</Tag>,
        },
      }))}
    />
  );
}

type CellProps = { hearing: ListedHearing; language: Language };

function When({ hearing: { id, startsAt, day }, language }: CellProps) {
  const at = { day: formatDay(day, language), time: formatTime(startsAt, language) };
  return (
    <TextLink href={localized(language, `/hearings/${id}`)}>
      <time dateTime={startsAt.toISOString()}>{translator(language)("hearings:results.at", at)}</time>
    </TextLink>
  );
}

function Where({ hearing: { courtName, courthouse, hall, mode }, language }: CellProps) {
  const t = translator(language);
  const house = courthouse === null ? [] : [courthouse];
  const way = mode === "video" ? [t("hearings:results.byVideo")] : [];
  return (
    <>
      {`${courtName}, `}
      <br />
      {[...house, hallText(hall, t), ...way].join(", ")}
    </>
  );
}
