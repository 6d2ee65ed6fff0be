import type { ReactNode } from "react";
import { classNames } from "./class-names";
import { FieldError } from "./field-error";
import { Hint } from "./hint";
import type { Question } from "./question";

/** Label, hint, error and the control of one question. The control takes its id and description from `controlAttributes`. */
export function Field({
  id,
  label,
  hint,
  error,
  optional,
  heading,
  children,
}: Question & { children: ReactNode }) {
  const Label = (
    <label htmlFor={id} className={classNames("ds-label", "tp-label", heading && "tp-label--heading")}>
      {label}
      {optional !== undefined && <span className="tp-optional"> ({optional})</span>}
    </label>
  );
  return (
    <div className={classNames("ds-field", "tp-field", error !== undefined && "tp-field--error")}>
      {heading === true ? <h1 className="tp-label--heading">{Label}</h1> : Label}
      {hint ? <Hint id={`${id}-hint`}>{hint}</Hint> : null}
      {error !== undefined && <FieldError id={`${id}-error`}>{error}</FieldError>}
      {children}
    </div>
  );
}
