import { localized } from "@/components/layout/sections";
import { Button } from "@/components/ui/button";
import { ButtonRow } from "@/components/ui/button-row";
import { CheckboxGroup } from "@/components/ui/checkbox-group";
import { Form } from "@/components/ui/form";
import { Paragraph } from "@/components/ui/paragraph";
import { ScreenOnly } from "@/components/ui/screen-only";
import { Select } from "@/components/ui/select";
import { Stack } from "@/components/ui/stack";
import type { Language } from "@/lib/core/language";
import { type Calculation, chosenWhatIfs, isDispute, WHAT_IFS } from "@/lib/fees/calculator";
import { ALL_EXEMPTIONS, exemptionCode } from "@/lib/fees/exemptions";
import { hasClaimSum, isCivil } from "@/lib/fees/fee-matter";
import { groundChoice } from "@/lib/fees/fee-words";
import { MOST_ROWS } from "@/lib/fees/typed-query";
import { translator } from "@/lib/i18n/translator";
import { CalculatorRows } from "./calculator-rows";
import { errorAt, type NamedError } from "./calculator-faults";
import { DayQuestion } from "./day-question";

type CalculatorFormProps = {
  calculation: Calculation;
  errors: readonly NamedError[];
  language: Language;
};

/** All questions of one matter on one page; another line is asked for by a button, like the answer itself. */
export function CalculatorForm({ calculation, errors, language }: CalculatorFormProps) {
  const t = translator(language);
  const { matter, day } = calculation;
  const action = localized(language, "/fees");
  return (
    <ScreenOnly>
      <Form action={`${action}#result`} method="get">
        <input type="hidden" name="matter" value={matter} />
        <CalculatorRows calculation={calculation} errors={errors} language={language} />
        <DayQuestion
          day={calculation.faults.length === 0 ? { ...day, fault: null } : day}
          label={t("calculator:date.label")}
          hint={t("calculator:date.hint")}
          language={language}
        />
        {isCivil(matter) && <ExemptionChoice calculation={calculation} errors={errors} language={language} />}
        {isDispute(matter) && <WhatIfChoice calculation={calculation} errors={errors} language={language} />}
        <ButtonRow>
          <Button>{t("calculator:submit")}</Button>
          {calculation.rows.length < MOST_ROWS && (
            <Button variant="secondary" name="add" value="1" formAction={`${action}#rows`}>
              {t("calculator:rows.add")}
            </Button>
          )}
        </ButtonRow>
        {isDispute(matter) && <AmountHelp calculation={calculation} language={language} />}
      </Form>
    </ScreenOnly>
  );
}

/**
 * Leads to the questions about an amount and sends everything that is typed along, so that it comes back. Below the answer's
 * own button: the first one of a form is what the enter key presses.
 */
function AmountHelp({ calculation: { rows }, language }: Omit<CalculatorFormProps, "errors">) {
  const t = translator(language);
  const asked = rows.flatMap(({ item }, index) => (hasClaimSum(item) ? [index + 1] : []));
  if (asked.length === 0) return null;
  return (
    <Stack>
      <Paragraph>{t("calculator:rows.amountHelp")}</Paragraph>
      <ButtonRow>
        {asked.map((number) => (
          <Button
            key={number}
            variant="link"
            name="row"
            value={number}
            formAction={localized(language, "/fees/amount")}
          >
            {rows.length === 1
              ? t("calculator:rows.amountHelpLink")
              : t("calculator:rows.amountHelpRow", { number })}
          </Button>
        ))}
      </ButtonRow>
    </Stack>
  );
}

function ExemptionChoice({ calculation: { exemption }, errors, language }: CalculatorFormProps) {
  const t = translator(language);
  return (
    <Select
      id="exemption"
      name="exemption"
      label={t("calculator:exemption.label")}
      hint={t("calculator:exemption.hint")}
      error={errorAt(errors, "exemption")}
      optional={t("calculator:optional")}
      empty={t("calculator:exemption.none")}
      value={exemption === null ? "" : exemptionCode(exemption)}
      options={ALL_EXEMPTIONS.map((ground) => ({
        value: exemptionCode(ground),
        label: groundChoice(t, ground),
      }))}
    />
  );
}

function WhatIfChoice({ calculation: { whatIf }, errors, language }: CalculatorFormProps) {
  const t = translator(language);
  return (
    <CheckboxGroup
      id="if"
      name="if"
      label={t("calculator:whatIf.label")}
      error={errorAt(errors, "if")}
      optional={t("calculator:optional")}
      values={chosenWhatIfs(whatIf)}
      options={WHAT_IFS.map((name) => ({ value: name, label: t(`calculator:whatIf.options.${name}`) }))}
    />
  );
}
