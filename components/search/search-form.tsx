import { localized } from "@/components/layout/sections";
import { Button } from "@/components/ui/button";
import { Form } from "@/components/ui/form";
import { TextInput } from "@/components/ui/text-input";
import type { Language } from "@/lib/core/language";
import { translator } from "@/lib/i18n/translator";

type SearchFormProps = {
  typed?: string | undefined;
  label: string;
  hint?: string | undefined;
  language: Language;
};

/** The one search box: a plain GET. */
export function SearchForm({ typed, label, hint, language }: SearchFormProps) {
  const t = translator(language);
  return (
    <Form action={localized(language, "/search")} method="get" inline role="search">
      <TextInput
        id="q"
        name="q"
        maxLength={100}
        type="search"
        label={label}
        hint={hint}
        value={typed}
        width="lg"
        autoComplete="off"
        spellCheck={false}
      />
      <Button>{t("search:submit")}</Button>
    </Form>
  );
}
