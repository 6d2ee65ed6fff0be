import { accountOf } from "@/components/identity/account-of";
import { Page } from "@/components/layout/page";
import { localized } from "@/components/layout/sections";
import { ButtonForm } from "@/components/ui/button-form";
import { Notice } from "@/components/ui/notice";
import { Paragraph } from "@/components/ui/paragraph";
import { TextLink } from "@/components/ui/text-link";
import type { Language } from "@/lib/core/language";
import { translator } from "@/lib/i18n/translator";
import type { Viewer } from "@/lib/identity/viewer";

type ConfirmAddressPageProps = {
  /** The address that waits; nothing when the link is good for none. */
  address: string | undefined;
  token: string;
  viewer: Viewer;
  language: Language;
};

/** Whoever has opened the link presses one button: programs that only look at links confirm nothing. */
export function ConfirmAddressPage({ address, token, viewer, language }: ConfirmAddressPageProps) {
  const t = translator(language);
  return (
    <Page
      language={language}
      path="/account/email"
      area="account"
      account={accountOf(viewer, language)}
      title={t("notifications:confirm.title")}
    >
      {address === undefined ? (
        <>
          <Notice tone="warning" title={t("notifications:confirm.gone.title")}>
            <Paragraph>{t("notifications:confirm.gone.text")}</Paragraph>
          </Notice>
          <TextLink href={localized(language, "/account#mail")} fresh>
            {t("notifications:confirm.gone.action")}
          </TextLink>
        </>
      ) : (
        <>
          <Paragraph>{t("notifications:confirm.text", { address })}</Paragraph>
          <ButtonForm action="/api/mail/address/confirmation" fields={{ token, language }}>
            {t("notifications:confirm.button")}
          </ButtonForm>
        </>
      )}
    </Page>
  );
}
