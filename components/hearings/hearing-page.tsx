import { Page } from "@/components/layout/page";
import { localized } from "@/components/layout/sections";
import { Notice } from "@/components/ui/notice";
import { Paragraph } from "@/components/ui/paragraph";
import { ScreenOnly } from "@/components/ui/screen-only";
import type { Language } from "@/lib/core/language";
import type { HearingView } from "@/lib/hearings/calendar-view";
import type { ListedHearing } from "@/lib/hearings/listed-hearing";
import { lastMove } from "@/lib/hearings/moved-away";
import { formatInstant } from "@/lib/i18n/format";
import { translator } from "@/lib/i18n/translator";
import { CalendarTimeNote } from "./calendar-time";
import { FollowForm } from "./follow-form";
import { HearingAttendance } from "./hearing-attendance";
import { HearingFacts } from "./hearing-facts";
import { HearingHistory } from "./hearing-history";
import { moveInWords } from "./hearing-words";

type HearingPageProps = { id: string; view: HearingView; language: Language };

/** One hearing: when and where, how to attend, what changed. */
export function HearingPage({ id, view, language }: HearingPageProps) {
  const t = translator(language);
  const { hearing } = view;
  const frame = {
    language,
    path: `/hearings/${id}`,
    area: "public",
    section: "hearings",
    backLink: { href: localized(language, "/hearings"), label: t("hearings:hearing.back") },
  } as const;
  if (hearing === "withdrawn") {
    return (
      <Page {...frame} title={t("hearings:hearing.withdrawnTitle")}>
        <Paragraph size="lead">{t("hearings:hearing.withdrawnText")}</Paragraph>
        <CalendarTimeNote time={view} language={language} />
      </Page>
    );
  }
  const { caseNumber: number, startsAt } = hearing;
  return (
    <Page
      {...frame}
      title={t("hearings:hearing.title", { at: formatInstant(startsAt, language) })}
      caption={number === null ? undefined : t("hearings:hearing.caption", { number })}
      messages={
        <>
          <StatusNotice hearing={hearing} language={language} />
          <MovedNotice view={{ ...view, hearing }} language={language} />
        </>
      }
    >
      {hearing.isClosed && (
        <Notice title={t("hearings:hearing.closedTitle")}>
          <Paragraph>{t("hearings:hearing.closedText")}</Paragraph>
        </Notice>
      )}
      <HearingFacts hearing={hearing} language={language} />
      <CalendarTimeNote time={view} language={language} />
      {hearing.status === "scheduled" && <HearingAttendance hearing={hearing} language={language} />}
      <HearingHistory view={view} language={language} />
      {canBeFollowed(hearing, view.now) && (
        <ScreenOnly>
          <FollowForm hearingId={id} language={language} />
        </ScreenOnly>
      )}
    </Page>
  );
}

/** As the server takes it: only what is open to all, still to come and not called off. */
const canBeFollowed = ({ isClosed, status, startsAt }: ListedHearing, now: Date): boolean =>
  !isClosed && (status === "scheduled" || status === "postponed") && startsAt > now;

/** What must be known before anything else: that nobody need come. */
function StatusNotice({ hearing: { status }, language }: { hearing: ListedHearing; language: Language }) {
  const t = translator(language);
  if (status !== "cancelled" && status !== "postponed") return null;
  return (
    <Notice tone="warning" title={t(`hearings:status.${status}`)}>
      <Paragraph>{t(`hearings:statusText.${status}`)}</Paragraph>
    </Notice>
  );
}

type MovedNoticeProps = { view: HearingView & { readonly hearing: ListedHearing }; language: Language };

/** Whoever noted the old time must see at once that it no longer holds; once the hearing has begun it is only history. */
function MovedNotice({ view: { hearing, history, names, now }, language }: MovedNoticeProps) {
  const t = translator(language);
  const isToCome = hearing.status === "scheduled" && hearing.startsAt > now;
  const move = isToCome ? lastMove(hearing, history, names) : null;
  if (move === null) return null;
  const { before, after } = moveInWords(move, language);
  return (
    <Notice tone="warning" title={t("hearings:moved.title")}>
      <Paragraph>{t("hearings:moved.before", { before })}</Paragraph>
      <Paragraph>{t("hearings:moved.after", { after })}</Paragraph>
    </Notice>
  );
}
