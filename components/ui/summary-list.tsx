import type { ReactNode } from "react";
import { classNames } from "./class-names";
import { VisuallyHidden } from "./visually-hidden";

type SummaryListProps = {
  items: readonly {
    label: string;
    value: ReactNode;
    /** The link that leads back to the question; `context` says which, for those who listen. */
    change?: { href: string; label: string; context: string } | undefined;
  }[];
};

/** Questions and answers, or the facts of a thing. */
export function SummaryList({ items }: SummaryListProps) {
  const plain = items.every(({ change }) => change === undefined);
  return (
    <dl className={classNames("tp-summary", plain && "tp-summary--plain")}>
      {items.map(({ label, value, change }) => (
        <div key={label} className="tp-summary__row">
          <dt>{label}</dt>
          <dd>{value}</dd>
          {change !== undefined && (
            <dd className="tp-summary__change">
              <a href={change.href} className="ds-link tp-link tp-link--fresh">
                {change.label}
                <VisuallyHidden> {change.context}</VisuallyHidden>
              </a>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
