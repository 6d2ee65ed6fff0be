import { Paragraph } from "./paragraph";

type LinkCardsProps = {
  level?: 2 | 3 | undefined;
  items: readonly { href: string; title: string; text: string }[];
};

/** Where one can go from here, each with a sentence. */
export function LinkCards({ level = 2, items }: LinkCardsProps) {
  const Title = `h${String(level)}` as "h2" | "h3";
  return (
    <ul className="tp-cards">
      {items.map(({ href, title, text }) => (
        <li key={href}>
          <Title className="ds-heading tp-heading tp-heading--md">
            <a href={href} className="ds-link tp-link tp-link--fresh">
              {title}
            </a>
          </Title>
          <Paragraph>{text}</Paragraph>
        </li>
      ))}
    </ul>
  );
}
