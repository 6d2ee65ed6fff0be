import type { ComponentPropsWithRef, ReactNode } from "react";
import { Choice } from "./choice";
import { classNames } from "./class-names";
import { Fieldset } from "./fieldset";
import type { Question } from "./question";

type Native = Pick<ComponentPropsWithRef<"input">, "ref" | "onChange" | "onBlur">;

type RadioGroupProps = Native &
  Question & {
    name: string;
    options: readonly { value: string; label: string; hint?: ReactNode; more?: ReactNode }[];
    value?: string | undefined;
    /** Side by side: only for two short answers. */
    inline?: boolean | undefined;
  };

/** The first radio has the id of the question, so that the error summary leads to it. */
export function RadioGroup({
  name,
  options,
  value,
  inline = false,
  ref,
  onChange,
  onBlur,
  ...question
}: RadioGroupProps) {
  return (
    <Fieldset {...question}>
      <div className={classNames("tp-choices", inline && "tp-choices--inline")}>
        {options.map((option, index) => (
          <Choice
            key={option.value}
            type="radio"
            id={index === 0 ? question.id : `${question.id}-${option.value}`}
            name={name}
            value={option.value}
            label={option.label}
            hint={option.hint}
            defaultChecked={option.value === value}
            aria-invalid={question.error ? true : undefined}
            ref={ref}
            onChange={onChange}
            onBlur={onBlur}
          >
            {option.more}
          </Choice>
        ))}
      </div>
    </Fieldset>
  );
}
