import { localized } from "@/components/layout/sections";
import { List } from "@/components/ui/list";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import type { Language } from "@/lib/core/language";
import type { ListedHearing } from "@/lib/hearings/listed-hearing";
import { translator } from "@/lib/i18n/translator";

type HearingAttendanceProps = { hearing: ListedHearing; language: Language };

const OPEN = ["open", "id", "early", "quiet", "party"] as const;
const CLOSED = ["party", "others"] as const;

/** What one must know and bring; of a hearing by video how one takes part. */
export function HearingAttendance({ hearing: { isClosed, mode }, language }: HearingAttendanceProps) {
  const t = translator(language);
  return (
    <>
      <Section id="attend" title={t("hearings:hearing.attendTitle")}>
        <List
          items={
            isClosed
              ? CLOSED.map((advice) => t(`hearings:hearing.attendClosed.${advice}`))
              : OPEN.map((advice) => t(`hearings:hearing.attend.${advice}`))
          }
        />
      </Section>
      {mode === "video" && (
        <Section id="video" title={t("hearings:hearing.videoTitle")}>
          <List
            items={[
              <>
                {t("hearings:hearing.video.party")}{" "}
                <TextLink href={localized(language, "/cases")} fresh>
                  {t("hearings:hearing.video.partyLink")}
                </TextLink>
              </>,
              t("hearings:hearing.video.device"),
              ...(isClosed ? [] : [t("hearings:hearing.video.public")]),
            ]}
          />
        </Section>
      )}
    </>
  );
}
