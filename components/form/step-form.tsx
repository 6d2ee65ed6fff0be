import { Fragment, type ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { ButtonRow } from "@/components/ui/button-row";
import { Form } from "@/components/ui/form";
import { WhileSaving } from "@/components/ui/while-saving";
import { textOf } from "@/lib/forms/typed";
import type { Page } from "./asked";
import { DefectsOf } from "./defects-of";
import type { DraftPage } from "./draft-frame";
import { HiddenFields, type Place } from "./hidden-fields";
import { LiveSums } from "./live-sums";
import { Question } from "./question";

export type SaveAction = (form: FormData) => Promise<void>;

type StepFormProps = {
  of: DraftPage;
  page: Page;
  place: Place;
  action: SaveAction;
  /** The words of the main button. */
  submit: string;
  /** The one question of the page is its heading; the lead then stands below it. */
  heading: { readonly isQuestion: boolean; readonly lead: string | undefined };
  /** What follows the questions: the running total, help. */
  children?: ReactNode;
};

/** The questions of a page in a plain form. The key renews the fields when the draft has changed under them. */
export function StepForm({ of, page, place, action, submit, heading, children }: StepFormProps) {
  const { t } = of.words;
  const questions = Object.entries(page.fields).map(([name, field]) => (
    <Fragment key={name}>
      <DefectsOf of={of} question={name} />
      <Question
        page={page}
        name={name}
        field={field}
        isHeading={heading.isQuestion}
        lead={heading.isQuestion ? heading.lead : undefined}
      />
    </Fragment>
  ));
  const content = (
    <>
      {questions}
      {children}
    </>
  );
  return (
    <Form action={action} key={`${String(of.draft.revision)} ${of.draft.note?.kind ?? ""}`}>
      <HiddenFields draft={of.draft} place={place} />
      <WhileSaving words={t("forms:saving")}>
        {/* The Enter key presses the first button of a form: it shall be the one that goes on. */}
        <button type="submit" name="intent" value="continue" hidden />
        {page.isLive ? <LiveSums typed={sumsTyped(page)}>{content}</LiveSums> : content}
        <ButtonRow>
          <Button name="intent" value="continue">
            {submit}
          </Button>
          <Button variant="secondary" name="intent" value="leave">
            {t("forms:leave")}
          </Button>
        </ButtonRow>
      </WhileSaving>
    </Form>
  );
}

const sumsTyped = ({ fields, typed }: Page): Record<string, string> =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([name, { widget }]) =>
      widget.kind === "money" ? [[name, textOf(typed[name])]] : [],
    ),
  );
