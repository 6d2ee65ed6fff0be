import { Button } from "@/components/ui/button";
import { Form } from "@/components/ui/form";
import { Select } from "@/components/ui/select";
import { CASE_FILTERS, type CaseFilter } from "@/lib/cases/case-page";
import type { Language } from "@/lib/core/language";
import { translator } from "@/lib/i18n/translator";

/** Which cases to show; a plain GET, so that the choice stands in the address. */
export function CaseFilterForm({ filter, language }: { filter: CaseFilter; language: Language }) {
  const t = translator(language);
  return (
    <Form action={`/${language}/cases`} method="get" inline>
      <Select
        id="show"
        name="show"
        label={t("cases:list.filter.label")}
        value={filter}
        width="lg"
        options={CASE_FILTERS.map((value) => ({ value, label: t(`cases:list.filter.${value}`) }))}
      />
      <Button variant="secondary">{t("cases:list.filter.submit")}</Button>
    </Form>
  );
}
