import { Button } from "@/components/ui/button";
import { Form } from "@/components/ui/form";
import { Paragraph } from "@/components/ui/paragraph";
import { localized } from "@/components/layout/sections";
import { ButtonLink } from "@/components/ui/button-link";
import { catalogEntry, type FormId } from "@/lib/forms/catalog";
import type { FormWords } from "./form-words";

type BeginFormProps = {
  form: FormId;
  /** What is brought along. */
  fields?: Readonly<Record<string, string>>;
  words: FormWords;
};

/** The one button that begins a form; a form in a case asks first in which. */
export function BeginForm({ form, fields = {}, words: { t, language } }: BeginFormProps) {
  if (catalogEntry(form).startedFrom !== "catalogue") {
    const query = new URLSearchParams(fields).toString();
    return (
      <>
        <ButtonLink href={localized(language, `/forms/${form}/begin${query === "" ? "" : `?${query}`}`)}>
          {t("forms:start.begin")}
        </ButtonLink>
        <Paragraph muted>{t("forms:start.signIn")}</Paragraph>
      </>
    );
  }
  return (
    <Form action="/api/drafts" method="post">
      <input type="hidden" name="form" value={form} />
      <input type="hidden" name="language" value={language} />
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Button>{t("forms:start.begin")}</Button>
      <Paragraph muted>{t("forms:start.signIn")}</Paragraph>
    </Form>
  );
}
