import type { ComponentPropsWithRef } from "react";
import { Field } from "./field";
import { controlAttributes, type Question } from "./question";

type MoneyInputProps = Pick<ComponentPropsWithRef<"input">, "ref" | "onChange" | "onBlur" | "maxLength"> &
  Question & {
    name: string;
    value?: string | undefined;
    /** The sign of the currency. */
    unit: string;
  };

/** A sum as people type it, with comma or point and spaces: the form's judge understands it. */
export function MoneyInput(props: MoneyInputProps) {
  const { name, value, unit, maxLength, ref, onChange, onBlur, ...question } = props;
  return (
    <Field {...question}>
      <div className="tp-money">
        <input
          {...controlAttributes(question)}
          name={name}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          maxLength={maxLength}
          defaultValue={value}
          ref={ref}
          onChange={onChange}
          onBlur={onBlur}
          className="ds-input tp-input"
        />
        <span className="tp-money__unit" aria-hidden="true">
          {unit}
        </span>
      </div>
    </Field>
  );
}
