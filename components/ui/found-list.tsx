import { TextLink } from "./text-link";

type FoundListProps = {
  items: readonly { href: string; title: string; lang?: string | undefined; text: string }[];
};

/** Results of a search: a link each, and a sentence below it. */
export function FoundList({ items }: FoundListProps) {
  return (
    <ul className="ds-list tp-list tp-list--plain">
      {items.map(({ href, title, lang, text }) => (
        <li key={href}>
          <TextLink href={href} lang={lang} fresh>
            {title}
          </TextLink>
          <br />
          <span className="tp-muted">{text}</span>
        </li>
      ))}
    </ul>
  );
}
