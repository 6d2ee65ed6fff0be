import type { ReactNode } from "react";
import { FieldError } from "./field-error";

type FileListProps = {
  /** The name of the list for those who listen. */
  label: string;
  items: readonly {
    id: string;
    /** The name of the file, or a link to it. */
    name: ReactNode;
    /** Type and size: `PDF, 1,4 MB`. */
    details: string;
    error?: string | undefined;
    /** What is to be known of it, below its name. */
    notes?: readonly string[] | undefined;
    /** The remove button: a `Button` with `name` and `value` inside a form around the list, or a `ButtonForm`. */
    action?: ReactNode;
  }[];
};

/** Files that the server holds, each with its way out. */
export function FileList({ label, items }: FileListProps) {
  return (
    <ul className="tp-files" aria-label={label}>
      {items.map((item) => (
        <li key={item.id}>
          <div className="tp-files__name">
            {item.name} <span className="tp-files__details">{item.details}</span>
            {item.notes?.map((note) => (
              <p key={note} className="tp-files__details">
                {note}
              </p>
            ))}
            {item.error !== undefined && <FieldError id={`${item.id}-error`}>{item.error}</FieldError>}
          </div>
          {item.action}
        </li>
      ))}
    </ul>
  );
}
