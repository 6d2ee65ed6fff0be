import type { Language } from "@/lib/core/language";
import type { ListedHearing } from "@/lib/hearings/listed-hearing";
import { type Translate, translator } from "@/lib/i18n/translator";

/** What a calendar shows of a hearing; of a closed one only that it is closed, and where. */
export type HearingWords = {
  readonly summary: string;
  readonly location: string;
  readonly description: string;
};

export function hearingWords(hearing: ListedHearing, language: Language): HearingWords {
  const t = translator(language);
  return {
    summary: plain(summaryOf(hearing, t)),
    location: plain(placeOf(hearing, t)),
    description: detailsOf(hearing, t).map(plain).join("\n"),
  };
}

/** Control characters have no place in a calendar or in XML. */
const plain = (text: string): string => text.replaceAll(/\p{Cc}|\p{Cs}/gu, " ");

function summaryOf({ isClosed, status, subject, caseNumber }: ListedHearing, t: Translate): string {
  const about = subject ?? caseNumber;
  const summary =
    isClosed || about === null ? t("openData:feed.closed") : t("openData:feed.summary", { about });
  if (status === "cancelled") return t("openData:feed.cancelled", { summary });
  return status === "postponed" ? t("openData:feed.postponed", { summary }) : summary;
}

function placeOf({ courtName, courthouse, hall }: ListedHearing, t: Translate): string {
  const place = courthouse === null ? courtName : `${courtName}, ${courthouse}`;
  return hall === null ? place : t("openData:feed.hall", { place, hall });
}

function detailsOf(
  { isClosed, caseNumber, archiveNumber, judge, subject, mode }: ListedHearing,
  t: Translate,
): string[] {
  if (isClosed) return [];
  const number = [caseNumber, archiveNumber].filter((part) => part !== null).join(", ");
  return [
    ...(number === "" ? [] : [t("openData:feed.caseNumber", { number })]),
    ...(subject === null ? [] : [t("openData:feed.subject", { subject })]),
    ...(judge === null ? [] : [t("openData:feed.judge", { judge })]),
    ...(mode === "video" ? [t("openData:feed.video")] : []),
  ];
}
