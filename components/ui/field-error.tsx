/** The words of an error beside its field: icon, colour and words. */
export function FieldError({ id, children }: { id: string; children: string }) {
  return (
    <p id={id} className="ds-validation-message tp-error" data-field="validation">
      {children}
    </p>
  );
}
