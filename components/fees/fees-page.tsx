import { localized } from "@/components/layout/sections";
import { Button } from "@/components/ui/button";
import { Form } from "@/components/ui/form";
import { Paragraph } from "@/components/ui/paragraph";
import { RadioGroup } from "@/components/ui/radio-group";
import type { Language } from "@/lib/core/language";
import type { CalculationView } from "@/lib/fees/calculation-view";
import { pageQuery } from "@/lib/fees/calculator";
import { FEE_MATTER_IDS } from "@/lib/fees/fee-matter";
import { translator } from "@/lib/i18n/translator";
import { CalculationResult } from "./calculation-result";
import { CalculatorForm } from "./calculator-form";
import { errorAt, faultsOf, matterFaults } from "./calculator-faults";
import { FeesFrame } from "./fees-frame";
import { MatterChosen } from "./matter-chosen";
import { ScheduleTime } from "./schedule-time";

type FeesPageProps = {
  view: CalculationView | null;
  /** What the address names as a matter, where there is no such matter. */
  strangeMatter: string | null;
  /** When the schedules were last compared with the platform's. */
  asOf: Date | null;
  language: Language;
};

/** The calculator: what for, then the questions, then the answer; each an address of its own. */
export function FeesPage({ view, strangeMatter, asOf, language }: FeesPageProps) {
  const t = translator(language);
  const errors = view === null ? matterFaults(strangeMatter, language) : faultsOf(view.calculation, language);
  return (
    <FeesFrame
      language={language}
      current="calculator"
      title={t("calculator:title")}
      lead={t("calculator:lead")}
      query={view === null ? "" : pageQuery(view.calculation)}
      errors={errors}
      wide={view !== null}
    >
      {view === null ? (
        <MatterForm error={errorAt(errors, "matter")} language={language} />
      ) : (
        <>
          <MatterChosen matter={view.calculation.matter} language={language} />
          {view.calculation.matter !== "criminal" && (
            <CalculatorForm calculation={view.calculation} errors={errors} language={language} />
          )}
          <CalculationResult view={view} language={language} />
        </>
      )}
      <Paragraph muted>{t("calculator:caution")}</Paragraph>
      <ScheduleTime asOf={asOf} language={language} />
    </FeesFrame>
  );
}

function MatterForm({ error, language }: { error: string | undefined; language: Language }) {
  const t = translator(language);
  return (
    <Form action={localized(language, "/fees")} method="get">
      <RadioGroup
        id="matter"
        name="matter"
        label={t("calculator:matter.label")}
        hint={t("calculator:matter.hint")}
        error={error}
        value={error === undefined ? "claim" : undefined}
        options={FEE_MATTER_IDS.map((matter) => ({
          value: matter,
          label: t(`calculator:matter.options.${matter}.label`),
          hint: t(`calculator:matter.options.${matter}.hint`),
        }))}
      />
      <Button>{t("calculator:matter.submit")}</Button>
    </Form>
  );
}
