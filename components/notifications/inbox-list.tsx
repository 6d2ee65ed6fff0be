import { localized } from "@/components/layout/sections";
import { ButtonForm } from "@/components/ui/button-form";
import { EntryList } from "@/components/ui/entry-list";
import { Paragraph } from "@/components/ui/paragraph";
import { Section } from "@/components/ui/section";
import { Tag } from "@/components/ui/tag";
import { isDay } from "@/lib/core/day";
import type { Language } from "@/lib/core/language";
import { formatDay, formatInstant } from "@/lib/i18n/format";
import { type Translate, translator } from "@/lib/i18n/translator";
import type { InboxItem, InboxQuery } from "@/lib/notifications/inbox";
import type { NewsDetail } from "@/lib/notifications/news";

type InboxListProps = {
  items: readonly InboxItem[];
  caseNumbers: ReadonlyMap<string, string>;
  query: InboxQuery;
  language: Language;
};

/** The news, the newest first. What waits to be read says so in a word. */
export function InboxList({ items, caseNumbers, query, language }: InboxListProps) {
  const t = translator(language);
  return (
    <Section id="messages" title={t("notifications:list")}>
      <EntryList
        items={items.map((item) => ({
          id: item.id,
          title: t(`notifications:kinds.${item.kind}.title`),
          href: localized(language, item.path),
          status: item.isRead ? undefined : <Tag tone="info">{t("notifications:unread")}</Tag>,
          children: (
            <Entry item={item} about={aboutOf(item, caseNumbers, t)} query={query} language={language} />
          ),
        }))}
      />
    </Section>
  );
}

/** Which matter: the number of its case, or else of the filing. */
function aboutOf(
  { caseId, registrationNumber, detail }: InboxItem,
  caseNumbers: ReadonlyMap<string, string>,
  t: Translate,
): string | undefined {
  const number = detail.caseNumber ?? (caseId === null ? undefined : caseNumbers.get(caseId));
  if (number !== undefined) return t("notifications:about.case", { number });
  return registrationNumber === null
    ? undefined
    : t("notifications:about.filing", { number: registrationNumber });
}

type EntryProps = { item: InboxItem; about: string | undefined; query: InboxQuery; language: Language };

function Entry({ item, about, query, language }: EntryProps) {
  const t = translator(language);
  const at = formatInstant(item.occurredAt, language);
  const { show, before } = query;
  return (
    <>
      {about !== undefined && <Paragraph>{about}</Paragraph>}
      <Paragraph>{t(`notifications:kinds.${item.kind}.text`)}</Paragraph>
      {detailsOf(item.detail, language).map((text) => (
        <Paragraph key={text}>
          <strong>{text}</strong>
        </Paragraph>
      ))}
      <Paragraph size="sm" muted>
        {at}
      </Paragraph>
      {!item.isRead && (
        <ButtonForm
          action={`/api/notifications/${item.id}/read`}
          fields={{ language, show, ...(before === undefined ? {} : { before }) }}
          variant="link"
          context={`${t(`notifications:kinds.${item.kind}.title`)}, ${at}`}
        >
          {t("notifications:markRead")}
        </ButtonForm>
      )}
    </>
  );
}

function detailsOf({ cureBy, startsAt, endsOn }: NewsDetail, language: Language): string[] {
  const t = translator(language);
  return [
    ...(cureBy !== undefined && isDay(cureBy)
      ? [t("notifications:detail.cureBy", { day: formatDay(cureBy, language) })]
      : []),
    ...(startsAt === undefined
      ? []
      : [t("notifications:detail.startsAt", { at: formatInstant(new Date(startsAt), language) })]),
    ...(endsOn !== undefined && isDay(endsOn)
      ? [t("notifications:detail.endsOn", { day: formatDay(endsOn, language) })]
      : []),
  ];
}
