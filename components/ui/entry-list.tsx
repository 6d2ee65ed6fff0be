import type { ReactNode } from "react";
import { Heading } from "./heading";
import { TextLink } from "./text-link";

type EntryListProps = {
  level?: 2 | 3 | undefined;
  items: readonly {
    id: string;
    title: ReactNode;
    href: string;
    /** A `Tag` with the status. */
    status?: ReactNode;
    /** Facts and what happens next. */
    children?: ReactNode;
  }[];
};

/** A list of cases, filings or drafts: each entry a link, its status and some facts. */
export function EntryList({ level = 3, items }: EntryListProps) {
  return (
    <div className="tp-entries">
      {items.map(({ id, title, href, status, children }) => (
        <article key={id} className="tp-entry" aria-labelledby={`entry-${id}`}>
          <div className="tp-entry__head">
            <Heading level={level} size="md" id={`entry-${id}`}>
              <TextLink href={href} fresh>
                {title}
              </TextLink>
            </Heading>
            {status}
          </div>
          {children}
        </article>
      ))}
    </div>
  );
}
