type ErrorSummaryProps = {
  title: string;
  errors: readonly { /** The id of the control. */ id: string; text: string }[];
  /** Of the summary itself, where a page can have a second one. */
  at?: string | undefined;
};

/** All errors at the top of the page, in the words that stand at the fields; a link moves the focus there without a script. */
export function ErrorSummary({ title, errors, at = "errors" }: ErrorSummaryProps) {
  if (errors.length === 0) return null;
  return (
    <div id={at} role="alert" tabIndex={-1} className="ds-error-summary tp-errors">
      <h2 className="tp-errors__title">{title}</h2>
      <ul>
        {errors.map(({ id, text }) => (
          <li key={`${id} ${text}`}>
            <a href={`#${id}`}>{text}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
