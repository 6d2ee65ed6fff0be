import { Paragraph } from "@/components/ui/paragraph";
import { Stack } from "@/components/ui/stack";
import { SummaryCard } from "@/components/ui/summary-card";
import { SummaryList } from "@/components/ui/summary-list";
import { Tag } from "@/components/ui/tag";
import { TextLink } from "@/components/ui/text-link";
import type { Part } from "@/lib/cases/case-file";
import type { Language } from "@/lib/core/language";
import type { CaseSummary, Hearing } from "@/lib/exchange/shapes";
import { formatInstant, formatTime } from "@/lib/i18n/format";
import { translator } from "@/lib/i18n/translator";
import { PartMissing } from "./part-missing";

const TONES: Readonly<Record<Hearing["status"], "neutral" | "info" | "warning">> = {
  scheduled: "info",
  postponed: "warning",
  held: "neutral",
  cancelled: "warning",
};

type HearingListProps = {
  hearings: Part<readonly Hearing[]>;
  processKind: CaseSummary["processKind"];
  language: Language;
};

/** When and where the case is heard. A simplified case without a hearing is decided in writing, and that is said. */
export function HearingList({ hearings, processKind, language }: HearingListProps) {
  const t = translator(language);
  if (hearings === "unavailable") return <PartMissing language={language} />;
  if (hearings.value.length === 0) {
    const isInWriting = processKind === "simplified";
    return <Paragraph>{t(isInWriting ? "cases:hearings.noneWritten" : "cases:hearings.none")}</Paragraph>;
  }
  return hearings.value.map((hearing) => (
    <HearingCard key={hearing.hearingId} hearing={hearing} language={language} />
  ));
}

function HearingCard({ hearing, language }: { hearing: Hearing; language: Language }) {
  const t = translator(language);
  const startsAt = formatInstant(new Date(hearing.startsAt), language);
  const until =
    hearing.endsAt === null
      ? []
      : [t("cases:hearings.until", { time: formatTime(new Date(hearing.endsAt), language) })];
  const when = [startsAt, ...until].join(", ");
  const video = hearing.status === "scheduled" ? hearing.videoUrl : null;
  return (
    <SummaryCard
      title={startsAt}
      level={3}
      actions={<Tag tone={TONES[hearing.status]}>{t(`cases:hearings.status.${hearing.status}`)}</Tag>}
    >
      <Stack>
        <SummaryList
          items={[
            { label: t("cases:hearings.when"), value: <time dateTime={hearing.startsAt}>{when}</time> },
            { label: t("cases:hearings.where"), value: hearing.courthouse },
            { label: t("cases:hearings.hall"), value: hearing.hall ?? t("cases:hearings.noHall") },
            { label: t("cases:hearings.mode"), value: t(`cases:hearings.modes.${hearing.mode}`) },
            ...(hearing.judge === null ? [] : [{ label: t("cases:hearings.judge"), value: hearing.judge }]),
          ]}
        />
        {video !== null && isWebAddress(video) && (
          <Paragraph>
            <TextLink href={video}>{t("cases:hearings.video")}</TextLink>
          </Paragraph>
        )}
      </Stack>
    </SummaryCard>
  );
}

/** The register's link is followed only where links lead: to the web, encrypted. */
const isWebAddress = (address: string): boolean =>
  URL.canParse(address) && new URL(address).protocol === "https:";
