import { Page } from "@/components/layout/page";
import { localized } from "@/components/layout/sections";
import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import { Form } from "@/components/ui/form";
import { Notice } from "@/components/ui/notice";
import { Paragraph } from "@/components/ui/paragraph";
import { Section } from "@/components/ui/section";
import type { Language } from "@/lib/core/language";
import type { FormId } from "@/lib/forms/catalog";
import { type Fit, fitText } from "@/lib/forms/fit";
import type { QuestionStep } from "@/lib/forms/form";
import { formsBeside } from "@/lib/forms/situations";
import type { TypedGroup } from "@/lib/forms/typed";
import { BeginForm } from "./begin-form";
import { FormList } from "./catalogue-page";
import { Errors } from "./draft-notices";
import { type FormWords, formWords } from "./form-words";
import { Question } from "./question";

type FitPageProps = {
  form: FormId;
  step: QuestionStep;
  typed: TypedGroup;
  /** Nothing before the questions were answered. */
  fit: Fit | undefined;
  language: Language;
};

/** Whether a form is the right one, before signing in: this form, another one, or why not. A plain GET. */
export function FitPage({ form, step, typed, fit, language }: FitPageProps) {
  const words = formWords(form, language);
  const { t, text } = words;
  const issues = fit?.status === "asked" ? fit.issues : [];
  const isAnswered = fit !== undefined && fit.status !== "asked";
  const answers = fitText(typed);
  return (
    <Page
      language={language}
      path={`/forms/${form}/fit`}
      area="public"
      section="forms"
      caption={text("title")}
      title={t("finding:fit.title")}
      backLink={{ href: localized(language, `/forms/${form}`), label: t("forms:begin.back") }}
      messages={<Errors words={words} fields={step.fields} issues={issues} />}
    >
      {fit?.status === "stopped" && <Stopped deadEnd={fit.deadEnd} form={form} words={words} />}
      {fit?.status === "fits" && (
        <Notice title={t("finding:fit.fits")} tone="success">
          <Paragraph>{t("finding:fit.fitsText")}</Paragraph>
          <BeginForm form={form} fields={{ fit: answers }} words={words} />
        </Notice>
      )}
      {!isAnswered && <Paragraph size="lead">{t("finding:fit.lead")}</Paragraph>}
      <Form action={localized(language, `/forms/${form}/fit`)} method="get">
        <input type="hidden" name="asked" value="1" />
        {Object.entries(step.fields).map(([name, field]) => (
          <Question
            key={name}
            page={{ words, fields: step.fields, typed, issues, above: {}, isLive: false }}
            name={name}
            field={field}
            isHeading={false}
            lead={undefined}
          />
        ))}
        <Button variant={isAnswered ? "secondary" : "primary"}>{t("finding:fit.submit")}</Button>
      </Form>
    </Page>
  );
}

/** Not this form: why, what instead, and the forms for the same situations. */
function Stopped({ deadEnd, form, words }: { deadEnd: string; form: FormId; words: FormWords }) {
  const { t, text, language } = words;
  const others = formsBeside(form);
  return (
    <>
      <Notice title={text(`deadEnds.${deadEnd}.title`)} tone="warning">
        <Paragraph>{text(`deadEnds.${deadEnd}.text`)}</Paragraph>
        <Paragraph>
          <strong>{t("forms:deadEnd.instead")}</strong>
        </Paragraph>
        <Paragraph>{text(`deadEnds.${deadEnd}.instead`)}</Paragraph>
      </Notice>
      {others.length > 0 && (
        <Section id="beside" title={t("finding:catalogue.beside")}>
          <FormList forms={others} language={language} />
        </Section>
      )}
      <ButtonLink href={localized(language, `/forms/${form}/fit`)} variant="secondary">
        {t("finding:fit.again")}
      </ButtonLink>
    </>
  );
}
