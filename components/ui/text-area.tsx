import type { ComponentPropsWithRef } from "react";
import { Field } from "./field";
import { controlAttributes, type Question } from "./question";

type Native = Omit<
  ComponentPropsWithRef<"textarea">,
  "className" | "style" | "value" | "defaultValue" | "id" | "aria-invalid" | "aria-describedby"
>;

type TextAreaProps = Native & Question & { name: string; value?: string | undefined };

/** The limit of letters belongs into the hint: without a script nothing counts them, and nothing cuts them off. */
export function TextArea(props: TextAreaProps) {
  const { id, label, hint, error, optional, heading, value, rows = 6, ...native } = props;
  const question = { id, label, hint, error, optional, heading };
  return (
    <Field {...question}>
      <textarea
        {...native}
        {...controlAttributes(question)}
        rows={rows}
        defaultValue={value}
        className="ds-input tp-input"
      />
    </Field>
  );
}
