type SubNavProps = {
  label: string;
  items: readonly { href: string; label: string; current: boolean }[];
};

/** The pages of one thing, each with its own address: no tabs that need a script. */
export function SubNav({ label, items }: SubNavProps) {
  return (
    <nav className="tp-subnav" aria-label={label}>
      <ul>
        {items.map(({ href, label: words, current }) => (
          <li key={words}>
            <a
              href={href}
              aria-current={current ? "page" : undefined}
              className="ds-link tp-link tp-link--fresh"
            >
              {words}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
