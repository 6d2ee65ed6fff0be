import { accountOf } from "@/components/identity/account-of";
import { Page } from "@/components/layout/page";
import { localized } from "@/components/layout/sections";
import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import { ButtonRow } from "@/components/ui/button-row";
import { Form } from "@/components/ui/form";
import { Paragraph } from "@/components/ui/paragraph";
import type { Language } from "@/lib/core/language";
import { translator } from "@/lib/i18n/translator";
import type { Viewer } from "@/lib/identity/viewer";
import { meansPath } from "@/lib/means/page-after-means";

/** Deleting cannot be undone, so it is asked on a page of its own. */
export function DeleteMeansPage({ viewer, language }: { viewer: Viewer; language: Language }) {
  const t = translator(language);
  const back = localized(language, meansPath());
  return (
    <Page
      language={language}
      path={`${meansPath()}/delete`}
      area="account"
      account={accountOf(viewer, language)}
      title={t("means:delete.title")}
      backLink={{ href: back, label: t("forms:back") }}
    >
      <Paragraph>{t("means:delete.text")}</Paragraph>
      <Form action="/api/means/deletion" method="post">
        <input type="hidden" name="language" value={language} />
        <ButtonRow>
          <Button variant="danger">{t("means:delete.yes")}</Button>
          <ButtonLink href={back} variant="secondary">
            {t("means:delete.no")}
          </ButtonLink>
        </ButtonRow>
      </Form>
    </Page>
  );
}
