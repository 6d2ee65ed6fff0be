import { Page } from "@/components/layout/page";
import { pageMetadata } from "@/components/layout/page-metadata";
import { ButtonLink } from "@/components/ui/button-link";
import { ButtonRow } from "@/components/ui/button-row";
import { Paragraph } from "@/components/ui/paragraph";
import { definePage } from "@/lib/http/define-page";
import { translator } from "@/lib/i18n/translator";

export const generateMetadata = pageMetadata((t) => ({ title: t("identity:signedOut.title") }));

export default definePage({
  access: "public",
  audit: "none",
  render: (_, { language }) => {
    const t = translator(language);
    return (
      <Page language={language} path="/signed-out" area="public" title={t("identity:signedOut.title")}>
        <Paragraph size="lead">{t("identity:signedOut.lead")}</Paragraph>
        <Paragraph>{t("identity:signedOut.shared")}</Paragraph>
        <ButtonRow>
          <ButtonLink href={`/${language}`}>{t("identity:signedOut.home")}</ButtonLink>
          <ButtonLink href={`/${language}/sign-in`} variant="secondary">
            {t("identity:signedOut.again")}
          </ButtonLink>
        </ButtonRow>
      </Page>
    );
  },
});
