import { Page } from "@/components/layout/page";
import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import { ButtonRow } from "@/components/ui/button-row";
import { Form } from "@/components/ui/form";
import { Notice } from "@/components/ui/notice";
import { Paragraph } from "@/components/ui/paragraph";
import { draftPath } from "@/lib/filings/draft-view";
import { FormExit } from "./form-exit";
import { addressOf, type DraftPage } from "./draft-frame";

/** Deleting cannot be undone, so it is asked on a page of its own. */
export function DeletePage({ of, isPaid }: { of: DraftPage; isPaid: boolean }) {
  const { draft, words, account } = of;
  const { t, text, language } = words;
  return (
    <Page
      language={language}
      path={draftPath(draft, "delete")}
      area="account"
      section="forms"
      account={account}
      caption={text("title")}
      title={t("forms:delete.title")}
      backLink={{ href: addressOf(of), label: t("forms:back") }}
      messages={
        <>
          <FormExit form={draft.formId} language={language} />
          {isPaid && (
            <Notice title={t("forms:delete.paidTitle")} tone="error" alert>
              <Paragraph>{t("forms:delete.paid")}</Paragraph>
            </Notice>
          )}
        </>
      }
    >
      <Paragraph>{t("forms:delete.text")}</Paragraph>
      <Form action={`/api/drafts/${draft.id}/deletion`} method="post">
        <input type="hidden" name="form" value={draft.formId} />
        <input type="hidden" name="language" value={language} />
        <ButtonRow>
          <Button variant="danger">{t("forms:delete.yes")}</Button>
          <ButtonLink href={addressOf(of)} variant="secondary">
            {t("forms:delete.no")}
          </ButtonLink>
        </ButtonRow>
      </Form>
    </Page>
  );
}
