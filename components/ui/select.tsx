import type { ComponentPropsWithRef } from "react";
import { classNames } from "./class-names";
import { Field } from "./field";
import { controlAttributes, type Question } from "./question";

type Native = Omit<
  ComponentPropsWithRef<"select">,
  "className" | "style" | "size" | "value" | "defaultValue" | "id" | "aria-invalid" | "aria-describedby"
>;

type SelectProps = Native &
  Question & {
    name: string;
    options: readonly { value: string; label: string }[];
    /** The language of the options' words, where it is not the page's. */
    optionsLang?: string | undefined;
    value?: string | undefined;
    /** The words of the first, empty answer. */
    empty?: string | undefined;
    width?: "md" | "lg" | "full" | undefined;
  };

/** React forgets the chosen option after an action; the changing key keeps it. */
export function Select(props: SelectProps) {
  const {
    id,
    label,
    hint,
    error,
    optional,
    heading,
    options,
    optionsLang,
    value,
    empty,
    width = "full",
    ...native
  } = props;
  const question = { id, label, hint, error, optional, heading };
  return (
    <Field {...question}>
      <select
        key={value}
        {...native}
        {...controlAttributes(question)}
        defaultValue={value}
        className={classNames("ds-input", "tp-input", `tp-input--${width}`)}
      >
        {empty !== undefined && <option value="">{empty}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value} lang={optionsLang}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  );
}
