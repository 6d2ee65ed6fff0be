import { Button } from "@/components/ui/button";
import { RadioGroup } from "@/components/ui/radio-group";
import { Stack } from "@/components/ui/stack";
import { TextInput } from "@/components/ui/text-input";
import { controlId } from "@/lib/forms/issue";
import { groupOf, textOf } from "@/lib/forms/typed";
import type { Asked } from "./asked";
import { errorAt, partProps, questionProps } from "./question-props";

/** A person or a company, each with its own questions below it. A company is found by its number. */
export function PartyQuestion(asked: Asked) {
  const { page, name } = asked;
  const { t } = page.words;
  const typed = groupOf(page.typed[name]);
  const value = (part: string): string => textOf(typed[part]);
  const person = (
    <Stack>
      <TextInput {...partProps(asked, "name")} value={value("name")} autoComplete="off" />
      <TextInput
        {...partProps(asked, "personalCode")}
        hint={t("forms:party.personalCodeHint")}
        optional={t("forms:optional")}
        value={value("personalCode")}
        autoComplete="off"
        inputMode="numeric"
        width="md"
      />
    </Stack>
  );
  const company = (
    <Stack>
      <TextInput
        {...partProps(asked, "registrationNumber")}
        hint={t("forms:party.registrationNumberHint")}
        value={value("registrationNumber")}
        autoComplete="off"
        inputMode="numeric"
        width="md"
      />
      <Button variant="secondary" name="intent" value="lookup">
        {t("forms:lookup.button")}
      </Button>
      <TextInput
        {...partProps(asked, "companyName")}
        hint={t("forms:party.companyNameHint")}
        value={value("companyName")}
        autoComplete="off"
      />
    </Stack>
  );
  return (
    <RadioGroup
      {...questionProps(asked)}
      id={controlId(`${name}.kind`)}
      name={`${name}-kind`}
      error={errorAt(asked, "kind")}
      value={value("kind")}
      options={[
        { value: "person", label: t("forms:party.person"), more: person },
        { value: "company", label: t("forms:party.company"), more: company },
      ]}
    />
  );
}
