import { Fieldset } from "./fieldset";
import type { Question } from "./question";

type Part = "day" | "month" | "year";

type DateInputProps = Question & {
  /** The fields are called `name-day`, `name-month` and `name-year`. */
  name: string;
  labels: Readonly<Record<Part, string>>;
  /** What was typed, right or wrong. */
  value?: Partial<Readonly<Record<Part, string>>> | undefined;
  /** Which parts are wrong; all of them if the error does not say. */
  invalid?: readonly Part[] | undefined;
  birthday?: boolean | undefined;
};

const PARTS: readonly Part[] = ["day", "month", "year"];

/** A date that one knows by heart is typed. The first field has the id of the question. */
export function DateInput({
  name,
  labels,
  value = {},
  invalid,
  birthday = false,
  ...question
}: DateInputProps) {
  const wrong = question.error === undefined ? [] : (invalid ?? PARTS);
  return (
    <Fieldset {...question}>
      <div className="tp-date">
        {PARTS.map((part) => {
          const id = part === "day" ? question.id : `${question.id}-${part}`;
          return (
            <div key={part}>
              <label htmlFor={id}>{labels[part]}</label>
              <input
                id={id}
                name={`${name}-${part}`}
                type="text"
                inputMode="numeric"
                autoComplete={birthday ? `bday-${part}` : "off"}
                defaultValue={value[part]}
                aria-invalid={wrong.includes(part) ? true : undefined}
                className={`ds-input tp-input tp-number-input tp-input--${part}`}
              />
            </div>
          );
        })}
      </div>
    </Fieldset>
  );
}
