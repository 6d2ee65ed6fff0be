import { localized } from "@/components/layout/sections";
import { ButtonLink } from "@/components/ui/button-link";
import { ButtonRow } from "@/components/ui/button-row";
import { Code } from "@/components/ui/code";
import { Details } from "@/components/ui/details";
import { Paragraph } from "@/components/ui/paragraph";
import { PrintOnly } from "@/components/ui/print-only";
import { ScreenOnly } from "@/components/ui/screen-only";
import { Section } from "@/components/ui/section";
import { TextInput } from "@/components/ui/text-input";
import type { Language } from "@/lib/core/language";
import { euros } from "@/lib/core/money";
import type { CalculationView } from "@/lib/fees/calculation-view";
import { type Calculation, calculationQuery, openBody } from "@/lib/fees/calculator";
import { queryOfBrought } from "@/lib/forms/brought";
import { type Translate, translator } from "@/lib/i18n/translator";

type NextStepsProps = {
  calculation: Calculation;
  result: NonNullable<CalculationView["result"]>;
  language: Language;
};

const API = "/api/open/v1/fees/calculation";
/** The main debt of the simplified procedure: Civil Procedure Law, s. 250.19(2). */
const SIMPLIFIED_LIMIT = euros(3_000);

/** The address to keep, the form to begin, and the same for programs. On paper stands only the address, whole. */
export function NextSteps({ calculation, result, language }: NextStepsProps) {
  const t = translator(language);
  const step = nextStep(t, calculation, result);
  const body = calculation.question === null ? null : openBody(calculation.question);
  return (
    <>
      <PrintOnly>
        <Paragraph>
          {t("calculator:next.share")}: {result.address}
        </Paragraph>
      </PrintOnly>
      <ScreenOnly>
        <Section id="next" title={t("calculator:next.title")}>
          <ButtonRow>
            <ButtonLink href={localized(language, step.path)} variant={step.variant}>
              {step.label}
            </ButtonLink>
          </ButtonRow>
          <TextInput
            id="address"
            name="address"
            label={t("calculator:next.share")}
            hint={t("calculator:next.shareHint")}
            value={result.address}
            readOnly
          />
          <Paragraph muted>{t("calculator:next.print")}</Paragraph>
          <Details summary={t("calculator:next.api")}>
            <Paragraph>{t("calculator:next.apiText", { path: API })}</Paragraph>
            <Code>{JSON.stringify(body, null, 2)}</Code>
          </Details>
        </Section>
      </ScreenOnly>
    </>
  );
}

type Step = {
  readonly path: string;
  readonly variant: "primary" | "secondary";
  readonly label: string;
};

/** The form that the claim fits, or all of them; on a day that has passed nobody files, so the same for today. */
function nextStep(t: Translate, calculation: Calculation, { isPast }: NextStepsProps["result"]): Step {
  if (isPast) {
    const today = calculationQuery({ ...calculation, day: { ...calculation.day, day: null } });
    return { path: `/fees?${today}#result`, variant: "secondary", label: t("calculator:next.today") };
  }
  return isSmallMoneyClaim(calculation)
    ? { path: claimPath(calculation), variant: "primary", label: t("calculator:next.form") }
    : { path: "/forms", variant: "secondary", label: t("calculator:next.forms") };
}

/** The page that begins the claim takes the sums and the ground of an exemption along; signing in leads back to it. */
function claimPath({ rows, exemption }: Calculation): string {
  const debts = rows.flatMap(({ amountCents }) => amountCents ?? []);
  return `/forms/simplified-money-claim/begin${queryOfBrought({ debts, exemption, fit: {} })}`;
}

function isSmallMoneyClaim({ matter, rows }: Calculation): boolean {
  const sum = rows.reduce((total, { amountCents = 0 }) => total + amountCents, 0);
  const isMoney = rows.every(({ item }) => item === "civil.monetary_claim");
  return matter === "claim" && isMoney && sum <= SIMPLIFIED_LIMIT;
}
