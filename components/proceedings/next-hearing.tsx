import { localized } from "@/components/layout/sections";
import { Paragraph } from "@/components/ui/paragraph";
import { Section } from "@/components/ui/section";
import { SummaryList } from "@/components/ui/summary-list";
import { TextLink } from "@/components/ui/text-link";
import type { Language } from "@/lib/core/language";
import type { Proceeding } from "@/lib/exchange/shapes";
import { formatInstant } from "@/lib/i18n/format";
import { type Translate, translator } from "@/lib/i18n/translator";
import type { ProceedingAnswer } from "@/lib/proceedings/proceeding-answer";
import { hearingToCome } from "@/lib/proceedings/hearing-to-come";

type NextHearingProps = { proceeding: Proceeding; answer: ProceedingAnswer; language: Language };

export function NextHearing({ proceeding, answer, language }: NextHearingProps) {
  const t = translator(language);
  const next = hearingToCome(proceeding, answer.now);
  if (next === null) {
    return (
      <Section id="hearing" title={t("proceedings:hearing.title")}>
        <Paragraph>{t("proceedings:hearing.none")}</Paragraph>
      </Section>
    );
  }
  const where = [
    placeOf(next, answer, t),
    ...(next.mode === "video" ? [t("proceedings:hearing.video")] : []),
  ].filter((part) => part !== "");
  return (
    <Section id="hearing" title={t("proceedings:hearing.title")}>
      <SummaryList
        items={[
          {
            label: t("proceedings:hearing.when"),
            value: <time dateTime={next.startsAt}>{formatInstant(new Date(next.startsAt), language)}</time>,
          },
          ...(where.length === 0 ? [] : [{ label: t("proceedings:hearing.where"), value: where.join(". ") }]),
        ]}
      />
      {proceeding.isClosed ? (
        <Paragraph>{t("proceedings:hearing.closed")}</Paragraph>
      ) : (
        <Paragraph>
          <TextLink href={localized(language, `/hearings/${next.hearingId}`)}>
            {t("proceedings:hearing.link")}
          </TextLink>
        </Paragraph>
      )}
    </Section>
  );
}

function placeOf(
  { courthouseId, hall }: NonNullable<Proceeding["nextHearing"]>,
  { names }: ProceedingAnswer,
  t: Translate,
): string {
  const place = courthouseId === null ? undefined : names.houses.get(courthouseId)?.label;
  if (hall === null) return place ?? "";
  return place === undefined
    ? t("proceedings:hearing.hallOnly", { hall })
    : t("proceedings:hearing.hall", { place, hall });
}
