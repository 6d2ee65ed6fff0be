import { localized } from "@/components/layout/sections";
import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import { ButtonRow } from "@/components/ui/button-row";
import { Form } from "@/components/ui/form";
import { MoneyInput } from "@/components/ui/money-input";
import { RadioGroup } from "@/components/ui/radio-group";
import { ScreenOnly } from "@/components/ui/screen-only";
import { Section } from "@/components/ui/section";
import { SummaryList } from "@/components/ui/summary-list";
import { TextInput } from "@/components/ui/text-input";
import type { Language } from "@/lib/core/language";
import {
  fieldsOfOrigin,
  filledCalculation,
  newCalculation,
  type Origin,
  originOf,
  queryOf,
} from "@/lib/fees/amount-origin";
import {
  type AmountField,
  type AmountReading,
  ASKED_KINDS,
  type AskedKind,
  fieldsOf,
  type TypedAmount,
} from "@/lib/fees/amount-query";
import type { ClaimAmount } from "@/lib/fees/claim-amount";
import { MOST_CHARACTERS } from "@/lib/fees/typed-query";
import { formatMoney } from "@/lib/i18n/format";
import { type Translate, translator } from "@/lib/i18n/translator";
import { OriginFields, OriginNote } from "./amount-origin";
import { faultWords } from "./fault-words";
import { FeesFrame } from "./fees-frame";

type AmountPageProps = { typed: TypedAmount; reading: AmountReading; language: Language };

/** What is claimed, then two or three numbers, then the amount with its rule; from there back to the fee. */
export function AmountPage({ typed, reading, language }: AmountPageProps) {
  const t = translator(language);
  const { kind, found } = reading;
  const origin = originOf(typed);
  const errors = reading.faults.map((fault) => ({
    id: fault.id,
    text: faultWords(t, fault, labelOf(t, fault.id)),
  }));
  const errorAt = (id: string): string | undefined => errors.find((error) => error.id === id)?.text;
  return (
    <FeesFrame
      language={language}
      current="amount"
      title={t("calculator:amount.title")}
      lead={t("calculator:amount.lead")}
      query={addressOf(typed, origin)}
      errors={errors}
    >
      <OriginNote origin={origin} language={language} />
      {kind === null ? (
        <KindForm error={errorAt("kind")} origin={origin} language={language} />
      ) : (
        <FactsForm kind={kind} typed={typed} origin={origin} errorAt={errorAt} language={language} />
      )}
      {found !== null && <FoundAmount found={found} origin={origin} language={language} />}
    </FeesFrame>
  );
}

const ANSWERS = ["kind", "sum", "cadastral", "monthly", "months", "asked"] as const;

/** What the page is called in the other language: with the answers and the calculation that it came with. */
function addressOf(typed: TypedAmount, origin: Origin | null): string {
  const answers = ANSWERS.map((name) => [name, typed[name]] as const).filter(([, value]) => value !== "");
  return queryOf([...(origin === null ? [] : fieldsOfOrigin(origin)), ...answers]);
}

const isField = (id: string): id is AmountField => ["sum", "cadastral", "monthly", "months"].includes(id);

const labelOf = (t: Translate, id: string): string =>
  isField(id) ? t(`calculator:amount.fields.${id}`) : t("calculator:amount.kind");

type KindFormProps = { error: string | undefined; origin: Origin | null; language: Language };

function KindForm({ error, origin, language }: KindFormProps) {
  const t = translator(language);
  return (
    <Form action={localized(language, "/fees/amount")} method="get">
      <OriginFields origin={origin} />
      <RadioGroup
        id="kind"
        name="kind"
        label={t("calculator:amount.kind")}
        error={error}
        options={ASKED_KINDS.map((kind) => ({ value: kind, label: t(`calculator:amount.kinds.${kind}`) }))}
      />
      <Button name="asked" value="kind">
        {t("calculator:amount.submit")}
      </Button>
    </Form>
  );
}

type FactsFormProps = {
  kind: AskedKind;
  typed: TypedAmount;
  origin: Origin | null;
  errorAt: (id: string) => string | undefined;
  language: Language;
};

function FactsForm({ kind, typed, origin, errorAt, language }: FactsFormProps) {
  const t = translator(language);
  const action = localized(language, "/fees/amount");
  const change = {
    href: origin === null ? action : `${action}?${queryOf(fieldsOfOrigin(origin))}`,
    label: t("calculator:amount.change"),
    context: t("calculator:amount.changeContext"),
  };
  return (
    <ScreenOnly>
      <SummaryList
        items={[{ label: t("calculator:amount.kind"), value: t(`calculator:amount.kinds.${kind}`), change }]}
      />
      <Form action={`${action}#found`} method="get">
        <OriginFields origin={origin} />
        <input type="hidden" name="kind" value={kind} />
        {fieldsOf(kind).map((field) => {
          const question = { id: field, name: field, label: labelOf(t, field), error: errorAt(field) };
          return field === "months" ? (
            <TextInput
              key={field}
              {...question}
              value={typed[field]}
              width="xs"
              inputMode="numeric"
              maxLength={MOST_CHARACTERS}
            />
          ) : (
            <MoneyInput key={field} {...question} value={typed[field]} unit="€" maxLength={MOST_CHARACTERS} />
          );
        })}
        <Button name="asked" value={kind}>
          {t("calculator:amount.count")}
        </Button>
      </Form>
    </ScreenOnly>
  );
}

type FoundAmountProps = { found: ClaimAmount; origin: Origin | null; language: Language };

function FoundAmount({ found, origin, language }: FoundAmountProps) {
  const t = translator(language);
  const { kind, amount, months } = found;
  const query = origin === null ? newCalculation(found) : filledCalculation(origin, found);
  return (
    <Section id="found" title={t("calculator:amount.found")}>
      <SummaryList
        items={[
          { label: t("calculator:amount.found"), value: <strong>{formatMoney(amount, language)}</strong> },
          { label: t("calculator:amount.rule"), value: t(`calculator:amount.rules.${kind}`) },
          ...(months === null ? [] : [{ label: t("calculator:amount.counted"), value: String(months) }]),
          { label: t("calculator:amount.law"), value: t("calculator:amount.lawName") },
        ]}
      />
      <ButtonRow>
        <ButtonLink href={localized(language, `/fees?${query}`)}>
          {t(origin === null ? "calculator:amount.calculate" : "calculator:amount.origin.fill")}
        </ButtonLink>
      </ButtonRow>
    </Section>
  );
}
