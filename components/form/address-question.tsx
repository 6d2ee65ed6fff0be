import { Fieldset } from "@/components/ui/fieldset";
import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import { MUNICIPALITIES } from "@/lib/courts/courts";
import { groupOf, textOf } from "@/lib/forms/typed";
import type { Asked } from "./asked";
import { partProps, questionProps } from "./question-props";

const OPTIONS = MUNICIPALITIES.map((name) => ({ value: name, label: name }));

/** Street and house, municipality, postal code. Names of places are Latvian in every language. */
export function AddressQuestion(asked: Asked & { isOwn: boolean }) {
  const { page, name, isOwn } = asked;
  const { t } = page.words;
  const typed = groupOf(page.typed[name]);
  const { id, ...question } = questionProps(asked);
  return (
    <Fieldset {...question} id={`${id}-group`} isGroup>
      <TextInput
        {...partProps(asked, "line")}
        hint={t("forms:address.lineHint")}
        value={textOf(typed["line"])}
        autoComplete={isOwn ? "street-address" : "off"}
      />
      <Select
        {...partProps(asked, "municipality")}
        options={OPTIONS}
        empty={t("forms:choose")}
        value={textOf(typed["municipality"])}
        width="lg"
      />
      <TextInput
        {...partProps(asked, "postalCode")}
        hint={t("forms:address.postalCodeHint")}
        value={textOf(typed["postalCode"])}
        autoComplete={isOwn ? "postal-code" : "off"}
        width="sm"
      />
    </Fieldset>
  );
}
