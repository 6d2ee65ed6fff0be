import { z } from "zod";
import { accountOf } from "@/components/identity/account-of";
import { ActingForSection } from "@/components/identity/acting-for-section";
import { DoneNotice } from "@/components/identity/done-notice";
import { LanguageSection } from "@/components/identity/language-section";
import { OwnDataSection } from "@/components/identity/own-data-section";
import { ProfileSection } from "@/components/identity/profile-section";
import { SessionsSection } from "@/components/identity/sessions-section";
import { Page } from "@/components/layout/page";
import { MeansSection } from "@/components/means/means-section";
import { MailSection } from "@/components/notifications/mail-section";
import { pageMetadata } from "@/components/layout/page-metadata";
import { ErrorSummary } from "@/components/ui/error-summary";
import { registerData } from "@/lib/filings/server/register-data";
import { definePage } from "@/lib/http/define-page";
import { translator } from "@/lib/i18n/translator";
import { ACCOUNT_CHANGES } from "@/lib/identity/account-changes";
import { sessionsOfViewer } from "@/lib/identity/server/sessions-of-viewer";
import { unpackTyped } from "@/lib/mail/server/typed-address";
import { addressForm } from "@/lib/notifications/address-form";
import { mailSettingsOfViewer } from "@/lib/notifications/server/mail-settings-of-viewer";

export const generateMetadata = pageMetadata((t) => ({ title: t("identity:account.title") }));

export default definePage({
  access: "citizen",
  query: z.object({ done: z.enum(ACCOUNT_CHANGES).optional().catch(undefined), ...addressForm }),
  audit: "none",
  render: async ({ query: { done, fault, typed } }, { viewer, language }) => {
    const t = translator(language);
    const settings = await mailSettingsOfViewer(viewer);
    const isNew = settings.address === null && settings.pending === null && fault === undefined;
    const known = isNew ? (await registerData(viewer))?.email : null;
    const errors = fault === undefined ? [] : [{ id: "email", text: t(`notifications:mail.fault.${fault}`) }];
    return (
      <Page
        language={language}
        path="/account"
        area="account"
        account={accountOf(viewer, language)}
        title={t("identity:account.title")}
        messages={
          <>
            <ErrorSummary title={t("notifications:mail.errors")} errors={errors} />
            {done !== undefined && <DoneNotice done={done} language={language} />}
          </>
        }
        wide
      >
        <ProfileSection viewer={viewer} language={language} />
        <ActingForSection viewer={viewer} language={language} />
        <MailSection
          settings={settings}
          typed={unpackTyped(typed) ?? known ?? undefined}
          isFromRegister={typeof known === "string"}
          fault={fault}
          language={language}
        />
        <MeansSection language={language} />
        <LanguageSection language={language} />
        <SessionsSection sessions={await sessionsOfViewer(viewer, new Date())} language={language} />
        <OwnDataSection language={language} />
      </Page>
    );
  },
});
