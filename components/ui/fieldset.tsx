import type { ReactNode } from "react";
import { classNames } from "./class-names";
import { FieldError } from "./field-error";
import { Hint } from "./hint";
import { describedBy, type Question } from "./question";

/** Several controls that answer one question, or questions that belong together. */
export function Fieldset({
  id,
  label,
  hint,
  error,
  optional,
  heading,
  isGroup = false,
  children,
}: Question & {
  /** Questions with names of their own: theirs stand below the name of the group. */
  isGroup?: boolean;
  children: ReactNode;
}) {
  const words = (
    <>
      {label}
      {optional !== undefined && <span className="tp-optional"> ({optional})</span>}
    </>
  );
  return (
    <fieldset
      className={classNames(
        "ds-fieldset",
        "tp-field",
        isGroup && "tp-field--group",
        error !== undefined && "tp-field--error",
      )}
      aria-describedby={describedBy({ id, hint, error })}
    >
      <legend className={classNames("ds-label", "tp-label", heading && "tp-label--heading")}>
        {heading === true ? <h1>{words}</h1> : words}
      </legend>
      {hint ? <Hint id={`${id}-hint`}>{hint}</Hint> : null}
      {error !== undefined && <FieldError id={`${id}-error`}>{error}</FieldError>}
      {children}
    </fieldset>
  );
}
