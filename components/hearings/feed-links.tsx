import { List } from "@/components/ui/list";
import { Paragraph } from "@/components/ui/paragraph";
import { TextLink } from "@/components/ui/text-link";
import type { Language } from "@/lib/core/language";
import type { TypedHearingQuery } from "@/lib/hearings/hearing-query";
import { FEED_FORMATS, feedPath } from "@/lib/hearings/search-address";
import { translator } from "@/lib/i18n/translator";

type FeedLinksProps = { typed: TypedHearingQuery; language: Language };

/** The same list for a calendar, a reader and a table. */
export function FeedLinks({ typed, language }: FeedLinksProps) {
  const t = translator(language);
  return (
    <>
      <Paragraph id="feeds">{t("hearings:feeds.same")}</Paragraph>
      <List
        items={FEED_FORMATS.map((format) => (
          <TextLink key={format} href={feedPath(format, typed, language)}>
            {t(`hearings:feeds.${format}`)}
          </TextLink>
        ))}
      />
    </>
  );
}
