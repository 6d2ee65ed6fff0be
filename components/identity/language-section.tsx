import { Button } from "@/components/ui/button";
import { Form } from "@/components/ui/form";
import { Paragraph } from "@/components/ui/paragraph";
import { RadioGroup } from "@/components/ui/radio-group";
import { Section } from "@/components/ui/section";
import { LANGUAGES, type Language } from "@/lib/core/language";
import { translator } from "@/lib/i18n/translator";

/** The language that the portal opens in; chosen by a plain form. */
export function LanguageSection({ language }: { language: Language }) {
  const t = translator(language);
  const options = LANGUAGES.map((value) => ({ value, label: t(`identity:account.language.${value}`) }));
  return (
    <Section id="language" title={t("identity:account.language.title")}>
      <Paragraph>{t("identity:account.language.text")}</Paragraph>
      <Form action="/api/identity/language" method="post">
        <RadioGroup
          id="language-choice"
          name="language"
          label={t("identity:account.language.label")}
          options={options}
          value={language}
          inline
        />
        <Button variant="secondary">{t("identity:account.language.save")}</Button>
      </Form>
    </Section>
  );
}
