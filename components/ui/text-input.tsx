import type { ComponentPropsWithRef } from "react";
import { classNames } from "./class-names";
import { Field } from "./field";
import { controlAttributes, type Question } from "./question";

type Native = Omit<
  ComponentPropsWithRef<"input">,
  | "className"
  | "style"
  | "size"
  | "value"
  | "defaultValue"
  | "type"
  | "id"
  | "aria-invalid"
  | "aria-describedby"
>;

type TextInputProps = Native &
  Question & {
    name: string;
    type?: "text" | "email" | "tel" | "search" | "url" | undefined;
    /** What was typed before. The field stays the person's own: nothing overwrites it while they type. */
    value?: string | undefined;
    /** As wide as the answer is long. */
    width?: "xs" | "sm" | "md" | "lg" | "full" | undefined;
  };

export function TextInput(props: TextInputProps) {
  const {
    id,
    label,
    hint,
    error,
    optional,
    heading,
    value,
    width = "full",
    type = "text",
    ...native
  } = props;
  const question = { id, label, hint, error, optional, heading };
  return (
    <Field {...question}>
      <input
        {...native}
        {...controlAttributes(question)}
        type={type}
        defaultValue={value}
        className={classNames("ds-input", "tp-input", `tp-input--${width}`)}
      />
    </Field>
  );
}
