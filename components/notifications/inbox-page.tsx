import { accountOf } from "@/components/identity/account-of";
import { Page } from "@/components/layout/page";
import { localized } from "@/components/layout/sections";
import { ButtonForm } from "@/components/ui/button-form";
import { ButtonLink } from "@/components/ui/button-link";
import { Notice } from "@/components/ui/notice";
import { Pagination } from "@/components/ui/pagination";
import { Paragraph } from "@/components/ui/paragraph";
import { Section } from "@/components/ui/section";
import { SubNav } from "@/components/ui/sub-nav";
import type { Language } from "@/lib/core/language";
import { translator } from "@/lib/i18n/translator";
import type { Viewer } from "@/lib/identity/viewer";
import { type Inbox, inboxPath, type InboxQuery } from "@/lib/notifications/inbox";
import type { MailSettings } from "@/lib/notifications/mail-settings";
import { InboxList } from "./inbox-list";
import { MailNotice } from "./mail-notice";

type InboxPageProps = {
  inbox: Inbox;
  /** As far as they are known, by the id of the case. */
  caseNumbers: ReadonlyMap<string, string>;
  query: InboxQuery;
  settings: MailSettings;
  viewer: Viewer;
  language: Language;
};

/** Everything that the portal has told the person: the master copy, whatever became of the e-mails. */
export function InboxPage({ inbox, caseNumbers, query, settings, viewer, language }: InboxPageProps) {
  const t = translator(language);
  const unread = viewer.unread ?? 0;
  const isEmpty = inbox.items.length === 0 && query.show === "all" && query.before === undefined;
  return (
    <Page
      language={language}
      path={inboxPath({ show: query.show, before: query.before })}
      area="account"
      account={accountOf(viewer, language)}
      title={t("notifications:title")}
      messages={
        query.done !== undefined && (
          <Notice tone="success" title={t(`notifications:done.${query.done}`)} alert />
        )
      }
    >
      <MailNotice settings={settings} language={language} />
      {isEmpty ? (
        <NothingYet language={language} />
      ) : (
        <>
          <Paragraph size="lead">{t("notifications:lead")}</Paragraph>
          {unread > 0 && <Paragraph>{t("notifications:unreadCount", { count: unread })}</Paragraph>}
          <SubNav
            label={t("notifications:show.label")}
            items={(["all", "unread"] as const).map((show) => ({
              href: localized(language, inboxPath({ show })),
              label: t(`notifications:show.${show}`),
              current: query.show === show,
            }))}
          />
          {unread > 0 && (
            <ButtonForm action="/api/notifications/read" fields={{ language }} variant="secondary">
              {t("notifications:markAll")}
            </ButtonForm>
          )}
          {inbox.items.length === 0 ? (
            <Paragraph>{t("notifications:noneUnread")}</Paragraph>
          ) : (
            <InboxList items={inbox.items} caseNumbers={caseNumbers} query={query} language={language} />
          )}
          <InboxPages inbox={inbox} query={query} language={language} />
        </>
      )}
    </Page>
  );
}

function InboxPages({ inbox, query, language }: Pick<InboxPageProps, "inbox" | "query" | "language">) {
  const t = translator(language);
  const { show, before } = query;
  const address = (after: string | undefined): string =>
    localized(language, inboxPath({ show, before: after }));
  return (
    <Pagination
      label={t("notifications:pages")}
      previous={
        before === undefined ? undefined : { href: address(undefined), label: t("notifications:first") }
      }
      next={inbox.next === null ? undefined : { href: address(inbox.next), label: t("notifications:next") }}
    />
  );
}

function NothingYet({ language }: { language: Language }) {
  const t = translator(language);
  return (
    <Section id="empty" title={t("notifications:empty.title")}>
      <Paragraph>{t("notifications:empty.text")}</Paragraph>
      <ButtonLink href={localized(language, "/forms")} variant="secondary">
        {t("layout:sections.forms")}
      </ButtonLink>
    </Section>
  );
}
