import type { ReactNode } from "react";
import { Choice } from "./choice";
import { Fieldset } from "./fieldset";
import type { Question } from "./question";

type CheckboxGroupProps = Question & {
  name: string;
  options: readonly { value: string; label: string; hint?: ReactNode; more?: ReactNode }[];
  values?: readonly string[] | undefined;
};

export function CheckboxGroup({ name, options, values = [], ...question }: CheckboxGroupProps) {
  return (
    <Fieldset {...question}>
      <div className="tp-choices">
        {options.map((option, index) => (
          <Choice
            key={option.value}
            type="checkbox"
            id={index === 0 ? question.id : `${question.id}-${option.value}`}
            name={name}
            value={option.value}
            label={option.label}
            hint={option.hint}
            defaultChecked={values.includes(option.value)}
            aria-invalid={question.error ? true : undefined}
          >
            {option.more}
          </Choice>
        ))}
      </div>
    </Fieldset>
  );
}
