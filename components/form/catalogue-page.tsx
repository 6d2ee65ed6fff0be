import { Page } from "@/components/layout/page";
import { LinkCards } from "@/components/ui/link-cards";
import { Paragraph } from "@/components/ui/paragraph";
import type { Language } from "@/lib/core/language";
import { catalogEntry, FORM_IDS, type FormId } from "@/lib/forms/catalog";
import { formTexts } from "@/lib/forms/form-texts";
import { translator } from "@/lib/i18n/translator";

/** Every form that this portal takes, with a sentence. */
export function CataloguePage({ language }: { language: Language }) {
  const t = translator(language);
  return (
    <Page language={language} path="/forms" area="public" section="forms" title={t("forms:catalogue.title")}>
      <Paragraph size="lead">{t("forms:catalogue.lead")}</Paragraph>
      <LinkCards items={FORM_IDS.map((form) => cardOf(form, language))} />
    </Page>
  );
}

function cardOf(form: FormId, language: Language): { href: string; title: string; text: string } {
  const { t, text } = formTexts(form, language);
  const origin = catalogEntry(form).startedFrom === "filing" ? ` ${t("forms:catalogue.fromFiling")}.` : "";
  return { href: `/${language}/forms/${form}`, title: text("title"), text: `${text("summary")}${origin}` };
}
