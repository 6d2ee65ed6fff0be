type PageLink = { href: string; label: string };

type PaginationProps = { label: string; previous?: PageLink | undefined; next?: PageLink | undefined };

/** The page before and the page after, as a list by key knows them. */
export function Pagination({ label, previous, next }: PaginationProps) {
  if (previous === undefined && next === undefined) return null;
  return (
    <nav className="tp-pagination" aria-label={label}>
      <ul>
        {previous !== undefined && (
          <li>
            <a href={previous.href} rel="prev" className="ds-link tp-link tp-link--fresh">
              {previous.label}
            </a>
          </li>
        )}
        {next !== undefined && (
          <li>
            <a href={next.href} rel="next" className="ds-link tp-link tp-link--fresh">
              {next.label}
            </a>
          </li>
        )}
      </ul>
    </nav>
  );
}
