import { pageMetadata } from "@/components/layout/page-metadata";
import { InboxPage } from "@/components/notifications/inbox-page";
import { knownCaseNumbers } from "@/lib/cases/server/known-case-numbers";
import { definePage } from "@/lib/http/define-page";
import { inboxQuery } from "@/lib/notifications/inbox";
import { inboxOfViewer } from "@/lib/notifications/server/inbox-of-viewer";
import { mailSettingsOfViewer } from "@/lib/notifications/server/mail-settings-of-viewer";

export const generateMetadata = pageMetadata((t) => ({ title: t("notifications:title") }));

export default definePage({
  access: "citizen",
  query: inboxQuery,
  audit: { action: "notification.list", subjectKind: "person", subject: () => "self" },
  render: async ({ query }, { viewer, language }) => {
    const [inbox, settings, caseNumbers] = await Promise.all([
      inboxOfViewer(viewer, query),
      mailSettingsOfViewer(viewer),
      knownCaseNumbers(viewer),
    ]);
    const props = { inbox, settings, caseNumbers, query, viewer, language };
    return <InboxPage {...props} />;
  },
});
