import { localized } from "@/components/layout/sections";
import { FieldError } from "@/components/ui/field-error";
import { Fieldset } from "@/components/ui/fieldset";
import { MoneyInput } from "@/components/ui/money-input";
import { ScreenOnly } from "@/components/ui/screen-only";
import { Select } from "@/components/ui/select";
import { Stack } from "@/components/ui/stack";
import { TextInput } from "@/components/ui/text-input";
import { TextLink } from "@/components/ui/text-link";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { Language } from "@/lib/core/language";
import type { FeeItem } from "@/lib/fees/fee-item";
import { type Calculation, calculationQuery, type CalculatorRow } from "@/lib/fees/calculator";
import { type FeeMatter, isByAmount, isCounted, itemsOf } from "@/lib/fees/fee-matter";
import { claimWords } from "@/lib/fees/fee-words";
import { MOST_CHARACTERS } from "@/lib/fees/typed-query";
import { translator } from "@/lib/i18n/translator";
import { errorAt, type NamedError } from "./calculator-faults";

type CalculatorRowsProps = {
  calculation: Calculation;
  errors: readonly NamedError[];
  language: Language;
};

/** The lines of a calculation; every one but the only one can be taken away by its link. */
export function CalculatorRows({ calculation, errors, language }: CalculatorRowsProps) {
  const { rows, matter } = calculation;
  const tooMany = errorAt(errors, "rows");
  return (
    <ScreenOnly id="rows">
      {tooMany !== undefined && <FieldError id="rows-error">{tooMany}</FieldError>}
      {rows.map((row, index) => {
        const others = rows.filter((_, place) => place !== index);
        const without = calculationQuery({ ...calculation, rows: others });
        return (
          <RowQuestion
            key={index}
            row={row}
            number={index + 1}
            matter={matter}
            errors={errors}
            removal={others.length === 0 ? null : localized(language, `/fees?${without}`)}
            language={language}
          />
        );
      })}
    </ScreenOnly>
  );
}

type RowQuestionProps = {
  row: CalculatorRow;
  number: number;
  matter: FeeMatter;
  errors: readonly NamedError[];
  removal: string | null;
  language: Language;
};

/** Where there is only one line, it needs no number. */
function RowQuestion(props: RowQuestionProps) {
  const { number, removal, language } = props;
  if (removal === null) return <RowFields {...props} />;
  const t = translator(language);
  return (
    <Fieldset id={`row-${String(number)}`} label={t("calculator:rows.legend", { number })}>
      <RowFields {...props} />
    </Fieldset>
  );
}

function RowFields({ row, number, matter, errors, removal, language }: RowQuestionProps) {
  const t = translator(language);
  const isStrange = row.stranger !== null;
  return (
    <Stack>
      <Select
        id={`item-${String(number)}`}
        name="item"
        label={t("calculator:rows.item")}
        error={errorAt(errors, `item-${String(number)}`)}
        empty={isStrange ? t("calculator:rows.choose") : undefined}
        value={isStrange ? "" : row.item}
        options={itemsOf(matter).map((item) => ({ value: item, label: claimWords(t, item) }))}
      />
      <HowMuch row={row} number={number} matter={matter} errors={errors} language={language} />
      {removal !== null && (
        <TextLink href={removal} fresh>
          {t("calculator:rows.remove")}
          <VisuallyHidden> {t("calculator:rows.removeContext", { number })}</VisuallyHidden>
        </TextLink>
      )}
    </Stack>
  );
}

type AmountHint = "debt" | "award" | "maintenance" | "labour" | "nonMonetary" | "unvalued" | "divorce";

/**
 * What to write for what is chosen; a claim for a sum of money has the plain hint. The others name their claim, as another
 * may be chosen on the page before it is read again.
 */
const AMOUNT_HINTS: Partial<Record<FeeItem, AmountHint>> = {
  "civil.undisputed_warning_epo_auction": "debt",
  "civil.arbitral_award_writ": "award",
  "civil.child_maintenance": "maintenance",
  "civil.labour_claim": "labour",
  "civil.non_monetary_claim": "nonMonetary",
  "civil.non_assessable_claim": "unvalued",
  "civil.divorce": "divorce",
};

/** A sum, a number, or nothing; the field is always sent, so that the lines of the address stay beside each other. */
function HowMuch({ row, number, matter, errors, language }: Omit<RowQuestionProps, "removal">) {
  const t = translator(language);
  const id = `amount-${String(number)}`;
  const question = { id, name: "amount", value: row.typed, error: errorAt(errors, id) };
  if (itemsOf(matter).some(isByAmount)) {
    const hint = row.stranger === null ? AMOUNT_HINTS[row.item] : undefined;
    return (
      <MoneyInput
        {...question}
        label={t("calculator:rows.amount")}
        hint={t(`calculator:rows.amountHints.${hint ?? "money"}`)}
        unit="€"
        maxLength={MOST_CHARACTERS}
      />
    );
  }
  if (!itemsOf(matter).some(isCounted)) return <input type="hidden" name="amount" value="" />;
  return (
    <TextInput
      {...question}
      label={t("calculator:rows.count")}
      hint={t("calculator:rows.countHint")}
      width="xs"
      inputMode="numeric"
      maxLength={MOST_CHARACTERS}
      autoComplete="off"
    />
  );
}
