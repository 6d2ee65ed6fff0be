import { Page } from "@/components/layout/page";
import { localized } from "@/components/layout/sections";
import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import { Form } from "@/components/ui/form";
import { Notice } from "@/components/ui/notice";
import { Paragraph } from "@/components/ui/paragraph";
import { Section } from "@/components/ui/section";
import { dayInRiga } from "@/lib/core/day";
import type { Language } from "@/lib/core/language";
import type { Closure } from "@/lib/forms/accepted-kinds";
import type { FormId } from "@/lib/forms/catalog";
import { type Fit, fitText } from "@/lib/forms/fit";
import type { QuestionStep } from "@/lib/forms/form";
import { formsBeside } from "@/lib/forms/forms-beside";
import { waysOut } from "@/lib/forms/ways-out";
import type { TypedGroup } from "@/lib/forms/typed";
import { ClosedNotice } from "./closed-notice";
import { BeginForm } from "./begin-form";
import { FormList } from "./catalogue-page";
import { Errors } from "./draft-notices";
import { type FormWords, formWords } from "./form-words";
import { Question } from "./question";
import { WaysOut } from "./ways-out";

type FitPageProps = {
  form: FormId;
  step: QuestionStep;
  typed: TypedGroup;
  /** Nothing before the questions were answered. */
  fit: Fit | undefined;
  /** Why nothing can be begun; null where the form is open. */
  closure: Closure | null;
  closed: ReadonlySet<FormId>;
  language: Language;
};

/** Whether a form is the right one, before signing in: this form, another one, or why not. A plain GET. */
export function FitPage({ form, step, typed, fit, closure, closed, language }: FitPageProps) {
  const words = formWords(form, language);
  const { t, text } = words;
  const issues = fit?.status === "asked" ? fit.issues : [];
  const isAnswered = fit !== undefined && fit.status !== "asked";
  return (
    <Page
      language={language}
      path={`/forms/${form}/fit`}
      area="public"
      section="forms"
      caption={text("title")}
      title={t("finding:fit.title")}
      backLink={{ href: localized(language, `/forms/${form}`), label: t("forms:begin.back") }}
      messages={
        <>
          {closure !== null && <ClosedNotice closure={closure} words={words} />}
          <Errors words={words} fields={step.fields} issues={issues} />
        </>
      }
    >
      {fit !== undefined && (
        <Found fit={fit} form={form} closed={closed} isOpen={closure === null} typed={typed} words={words} />
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

type FoundProps = Omit<StoppedProps, "deadEnd"> & { fit: Fit; isOpen: boolean; typed: TypedGroup };

/** What the answers lead to: the way out, or the button that begins, unless nothing is accepted now. */
function Found({ fit, form, closed, isOpen, typed, words }: FoundProps) {
  const { t } = words;
  if (fit.status === "stopped")
    return <Stopped deadEnd={fit.deadEnd} form={form} closed={closed} words={words} />;
  if (fit.status === "asked" || !isOpen) return null;
  return (
    <Notice title={t("finding:fit.fits")} tone="success">
      <Paragraph>{t("finding:fit.fitsText")}</Paragraph>
      <BeginForm form={form} fields={{ fit: fitText(typed) }} words={words} />
    </Notice>
  );
}

type StoppedProps = { deadEnd: string; form: FormId; closed: ReadonlySet<FormId>; words: FormWords };

/** Not this form: why, what instead with the forms that this names, else the forms for the same situations. */
function Stopped({ deadEnd, form, closed, words }: StoppedProps) {
  const { t, text, language } = words;
  const ways = waysOut({ form, deadEnd, inCase: null, today: dayInRiga(new Date()) });
  const others = ways.length > 0 ? [] : formsBeside(form);
  return (
    <>
      <Notice title={text(`deadEnds.${deadEnd}.title`)} tone="warning">
        <Paragraph>{text(`deadEnds.${deadEnd}.text`)}</Paragraph>
        <Paragraph>
          <strong>{t("forms:deadEnd.instead")}</strong>
        </Paragraph>
        <Paragraph>{text(`deadEnds.${deadEnd}.instead`)}</Paragraph>
      </Notice>
      <WaysOut ways={ways} language={language} />
      {others.length > 0 && (
        <Section id="beside" title={t("finding:catalogue.beside")}>
          <FormList forms={others} closed={closed} language={language} />
        </Section>
      )}
      <ButtonLink href={localized(language, `/forms/${form}/fit`)} variant="secondary">
        {t("finding:fit.again")}
      </ButtonLink>
    </>
  );
}
