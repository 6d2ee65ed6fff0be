import { localized } from "@/components/layout/sections";
import { Paragraph } from "@/components/ui/paragraph";
import { Table } from "@/components/ui/table";
import { Tag } from "@/components/ui/tag";
import { TextLink } from "@/components/ui/text-link";
import type { Language } from "@/lib/core/language";
import type { DayListView } from "@/lib/hearings/calendar-view";
import type { ListedHearing } from "@/lib/hearings/listed-hearing";
import type { MovedAway } from "@/lib/hearings/moved-away";
import { formatDayLong, formatTime } from "@/lib/i18n/format";
import { translator } from "@/lib/i18n/translator";
import { HearingAbout } from "./hearing-about";
import { movedTo, TONES } from "./hearing-words";

type DayTableProps = {
  view: DayListView;
  language: Language;
  /** On a screen nobody follows a link. */ linked: boolean;
};

/** The hearings of a day in a house by time, and those that were moved away, where they stood. */
export function DayTable({ view, language, linked }: DayTableProps) {
  const t = translator(language);
  const rows = [
    ...view.items.map((hearing) => ({ hearing, state: <State hearing={hearing} language={language} /> })),
    ...view.movedAway.map((moved) => ({
      hearing: moved.was,
      state: <MovedState moved={moved} language={language} />,
    })),
  ].toSorted((one, other) => one.hearing.startsAt.getTime() - other.hearing.startsAt.getTime());
  if (rows.length === 0) return <Paragraph>{t("hearings:day.none")}</Paragraph>;
  return (
    <Table
      caption={t("hearings:day.caption", { day: formatDayLong(view.day, language) })}
      captionHidden
      columns={[
        { key: "time", label: t("hearings:results.when") },
        { key: "hall", label: t("hearings:day.hall") },
        { key: "about", label: t("hearings:results.about") },
        { key: "judge", label: t("hearings:results.judge") },
        { key: "status", label: t("hearings:results.status") },
      ]}
      rows={rows.map(({ hearing, state }) => ({
        id: hearing.id,
        cells: {
          time: <Time hearing={hearing} language={language} linked={linked} />,
          hall: hearing.hall ?? "–",
          about: <HearingAbout hearing={hearing} language={language} />,
          judge: hearing.judge ?? "–",
          status: state,
        },
      }))}
    />
  );
}

function State({ hearing: { status, mode }, language }: { hearing: ListedHearing; language: Language }) {
  const t = translator(language);
  return (
    <Tag tone={TONES[status]}>
      {t(`hearings:status.${status}`)}
      {mode === "video" ? ` · ${t("hearings:results.byVideo")}` : ""}
    </Tag>
  );
}

/** Where it is now; of one that was called off since, that nobody need go there either. */
function MovedState({ moved, language }: { moved: MovedAway; language: Language }) {
  const t = translator(language);
  const { status } = moved.now;
  if (status === "cancelled" || status === "postponed")
    return <State hearing={{ ...moved.now, mode: "inPerson" }} language={language} />;
  return (
    <>
      <Tag tone="warning">{t("hearings:moved.tag")}</Tag> {movedTo(moved, language)}
    </>
  );
}

function Time({
  hearing,
  language,
  linked,
}: {
  hearing: ListedHearing;
  language: Language;
  linked: boolean;
}) {
  const { id, startsAt, endsAt } = hearing;
  const span = [startsAt, ...(endsAt === null ? [] : [endsAt])].map((at) => formatTime(at, language));
  const time = <time dateTime={startsAt.toISOString()}>{span.join("–")}</time>;
  return linked ? <TextLink href={localized(language, `/hearings/${id}`)}>{time}</TextLink> : time;
}
