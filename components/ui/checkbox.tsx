import type { ComponentPropsWithRef } from "react";
import { Choice } from "./choice";
import { classNames } from "./class-names";
import { FieldError } from "./field-error";
import type { Question } from "./question";

type CheckboxProps = Pick<ComponentPropsWithRef<"input">, "ref" | "onChange" | "onBlur"> &
  Omit<Question, "heading" | "optional"> & {
    name: string;
    /** What is sent when it is ticked. */
    value?: string | undefined;
    checked?: boolean | undefined;
  };

/** A single statement to agree with. */
export function Checkbox({ id, error, value = "yes", checked = false, ...rest }: CheckboxProps) {
  return (
    <div className={classNames("tp-field", error !== undefined && "tp-field--error")}>
      {error !== undefined && <FieldError id={`${id}-error`}>{error}</FieldError>}
      <Choice
        {...rest}
        type="checkbox"
        id={id}
        value={value}
        defaultChecked={checked}
        describedBy={error === undefined ? undefined : `${id}-error`}
        aria-invalid={error === undefined ? undefined : true}
      />
    </div>
  );
}
