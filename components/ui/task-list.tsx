import type { ReactNode } from "react";

type TaskListProps = {
  items: readonly {
    id: string;
    label: string;
    href?: string | undefined;
    hint?: ReactNode;
    /** Plain words when done, a `Tag` while something is to do. */
    status: ReactNode;
  }[];
};

export function TaskList({ items }: TaskListProps) {
  return (
    <ul className="tp-tasks">
      {items.map(({ id, label, href, hint, status }) => (
        <li key={id}>
          <div>
            {href === undefined ? (
              label
            ) : (
              <a href={href} aria-describedby={`${id}-status`} className="ds-link tp-link tp-link--fresh">
                {label}
              </a>
            )}
            {hint ? <div className="tp-hint">{hint}</div> : null}
          </div>
          <div id={`${id}-status`} className="tp-tasks__status">
            {status}
          </div>
        </li>
      ))}
    </ul>
  );
}
