import { Errors } from "@/components/form/draft-notices";
import { Question } from "@/components/form/question";
import { accountOf } from "@/components/identity/account-of";
import { Page } from "@/components/layout/page";
import { localized } from "@/components/layout/sections";
import { Button } from "@/components/ui/button";
import { ButtonRow } from "@/components/ui/button-row";
import { Form } from "@/components/ui/form";
import { Paragraph } from "@/components/ui/paragraph";
import type { Language } from "@/lib/core/language";
import type { Issue } from "@/lib/forms/issue";
import { MEANS_STEPS, type MeansStep } from "@/lib/forms/parts/means-answers";
import type { TypedGroup } from "@/lib/forms/typed";
import type { Viewer } from "@/lib/identity/viewer";
import { meansStep } from "@/lib/means/means-questions";
import { meansPath } from "@/lib/means/page-after-means";
import { meansWords } from "./means-words";

type MeansStepPageProps = {
  step: MeansStep;
  typed: TypedGroup;
  issues: readonly Issue[];
  viewer: Viewer;
  language: Language;
};

/** One step of the means test on the person's own pages: the questions that forms ask, kept for the next one. */
export function MeansStepPage({ step, typed, issues, viewer, language }: MeansStepPageProps) {
  const words = meansWords(language);
  const { t, text } = words;
  const { fields } = meansStep(step);
  const index = MEANS_STEPS.indexOf(step);
  const page = { words, fields, typed, issues, above: {}, isLive: false };
  return (
    <Page
      language={language}
      path={meansPath(step)}
      area="account"
      account={accountOf(viewer, language)}
      caption={t("means:step", { number: index + 1, of: MEANS_STEPS.length })}
      title={text(`steps.${step}.title`)}
      backLink={{ href: localized(language, meansPath(MEANS_STEPS[index - 1])), label: t("forms:back") }}
      messages={<Errors words={words} fields={fields} issues={issues} />}
    >
      <Paragraph size="lead">
        {step === "means-household" ? t("means:householdLead") : text(`steps.${step}.lead`)}
      </Paragraph>
      <Form action="/api/means" method="post">
        <input type="hidden" name="language" value={language} />
        <input type="hidden" name="step" value={step} />
        {/* The Enter key presses the first button of a form: it shall be the one that goes on. */}
        <button type="submit" name="intent" value="continue" hidden />
        {Object.entries(fields).map(([name, field]) => (
          <Question key={name} page={page} name={name} field={field} isHeading={false} lead={undefined} />
        ))}
        <ButtonRow>
          <Button name="intent" value="continue">
            {t("forms:save")}
          </Button>
          <Button variant="secondary" name="intent" value="leave">
            {t("means:leave")}
          </Button>
        </ButtonRow>
      </Form>
    </Page>
  );
}
