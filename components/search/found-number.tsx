import { localized } from "@/components/layout/sections";
import { List } from "@/components/ui/list";
import { Paragraph } from "@/components/ui/paragraph";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import type { Language } from "@/lib/core/language";
import type { ListedHearing } from "@/lib/hearings/listed-hearing";
import { formatInstant } from "@/lib/i18n/format";
import { translator } from "@/lib/i18n/translator";
import type { Finding } from "@/lib/search/finding";

type FoundNumberProps = { found: NonNullable<Finding["number"]>; language: Language };

/** A number leads to its hearings and to the course of its proceedings. */
export function FoundNumber({ found: { number, isEcli, hearings }, language }: FoundNumberProps) {
  const t = translator(language);
  const to = (path: string, name: string): string =>
    localized(language, `${path}?${new URLSearchParams({ [name]: number }).toString()}`);
  return (
    <Section id="number" title={t("search:number.title")}>
      <Paragraph>{t(isEcli ? "search:number.ecli" : "search:number.text", { number })}</Paragraph>
      <List
        kind="plain"
        items={[
          <TextLink key="proceedings" href={to("/proceedings", "number")} fresh>
            {t("search:number.proceedings")}
          </TextLink>,
          <TextLink key="hearings" href={to("/hearings", "caseNumber")} fresh>
            {t("search:number.hearings")}
          </TextLink>,
          ...hearings.map((hearing) => (
            <HearingLink key={hearing.id} hearing={hearing} language={language} />
          )),
        ]}
      />
      {hearings.length === 0 && <Paragraph muted>{t("search:number.none")}</Paragraph>}
    </Section>
  );
}

function HearingLink({ hearing, language }: { hearing: ListedHearing; language: Language }) {
  return (
    <TextLink href={localized(language, `/hearings/${hearing.id}`)} fresh>
      {translator(language)("search:number.hearing", {
        time: formatInstant(hearing.startsAt, language),
        court: hearing.courtName,
      })}
    </TextLink>
  );
}
