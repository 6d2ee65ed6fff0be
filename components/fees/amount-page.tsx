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
import { decimalEuros } from "@/lib/core/money";
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
import { faultWords } from "./fault-words";
import { FeesFrame } from "./fees-frame";

type AmountPageProps = { typed: TypedAmount; reading: AmountReading; language: Language };

/** What is claimed, then two or three numbers, then the amount with its rule; from there back to the fee. */
export function AmountPage({ typed, reading, language }: AmountPageProps) {
  const t = translator(language);
  const { kind, found } = reading;
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
      errors={errors}
    >
      {kind === null ? (
        <KindForm error={errorAt("kind")} language={language} />
      ) : (
        <FactsForm kind={kind} typed={typed} errorAt={errorAt} language={language} />
      )}
      {found !== null && <FoundAmount found={found} language={language} />}
    </FeesFrame>
  );
}

const isField = (id: string): id is AmountField => ["sum", "cadastral", "monthly", "months"].includes(id);

const labelOf = (t: Translate, id: string): string =>
  isField(id) ? t(`calculator:amount.fields.${id}`) : t("calculator:amount.kind");

function KindForm({ error, language }: { error: string | undefined; language: Language }) {
  const t = translator(language);
  return (
    <Form action={localized(language, "/fees/amount")} method="get">
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
  errorAt: (id: string) => string | undefined;
  language: Language;
};

function FactsForm({ kind, typed, errorAt, language }: FactsFormProps) {
  const t = translator(language);
  const action = localized(language, "/fees/amount");
  const change = {
    href: action,
    label: t("calculator:amount.change"),
    context: t("calculator:amount.changeContext"),
  };
  return (
    <ScreenOnly>
      <SummaryList
        items={[{ label: t("calculator:amount.kind"), value: t(`calculator:amount.kinds.${kind}`), change }]}
      />
      <Form action={`${action}#found`} method="get">
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
            <MoneyInput key={field} {...question} value={typed[field]} unit="€" />
          );
        })}
        <Button name="asked" value={kind}>
          {t("calculator:amount.count")}
        </Button>
      </Form>
    </ScreenOnly>
  );
}

function FoundAmount({
  found: { kind, amount, months },
  language,
}: {
  found: ClaimAmount;
  language: Language;
}) {
  const t = translator(language);
  const isMaintenance = kind === "maintenance";
  const query = new URLSearchParams({
    matter: isMaintenance ? "maintenance" : "claim",
    item: isMaintenance ? "civil.child_maintenance" : "civil.monetary_claim",
    amount: decimalEuros(amount),
  });
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
        <ButtonLink href={localized(language, `/fees?${query.toString()}`)}>
          {t("calculator:amount.calculate")}
        </ButtonLink>
      </ButtonRow>
    </Section>
  );
}
