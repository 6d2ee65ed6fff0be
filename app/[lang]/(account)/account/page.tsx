import { z } from "zod";
import { accountOf } from "@/components/identity/account-of";
import { DoneNotice } from "@/components/identity/done-notice";
import { LanguageSection } from "@/components/identity/language-section";
import { OwnDataSection } from "@/components/identity/own-data-section";
import { ProfileSection } from "@/components/identity/profile-section";
import { SessionsSection } from "@/components/identity/sessions-section";
import { Page } from "@/components/layout/page";
import { pageMetadata } from "@/components/layout/page-metadata";
import { definePage } from "@/lib/http/define-page";
import { translator } from "@/lib/i18n/translator";
import { ACCOUNT_CHANGES } from "@/lib/identity/account-changes";
import { sessionsOfViewer } from "@/lib/identity/server/sessions-of-viewer";

export const generateMetadata = pageMetadata((t) => ({ title: t("identity:account.title") }));

export default definePage({
  access: "citizen",
  query: z.object({ done: z.enum(ACCOUNT_CHANGES).optional().catch(undefined) }),
  audit: "none",
  render: async ({ query: { done } }, { viewer, language }) => (
    <Page
      language={language}
      path="/account"
      area="account"
      account={accountOf(viewer, language)}
      title={translator(language)("identity:account.title")}
      messages={done === undefined ? null : <DoneNotice done={done} language={language} />}
      wide
    >
      <ProfileSection viewer={viewer} language={language} />
      <LanguageSection language={language} />
      <SessionsSection sessions={await sessionsOfViewer(viewer, new Date())} language={language} />
      <OwnDataSection language={language} />
    </Page>
  ),
});
