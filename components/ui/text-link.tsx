import type { ReactNode } from "react";
import { classNames } from "./class-names";

type TextLinkProps = {
  href: string;
  id?: string | undefined;
  /** The language of the target, when it differs from the page's. */
  hrefLang?: string | undefined;
  /** The language of the words of the link, when it differs from the page's. */
  lang?: string | undefined;
  /** Leads to something that changes: it never looks visited. */
  fresh?: boolean | undefined;
  children: ReactNode;
};

/** A plain link: the browser follows it with and without scripts, and nothing is fetched ahead. */
export function TextLink({ href, id, hrefLang, lang, fresh = false, children }: TextLinkProps) {
  return (
    <a
      href={href}
      id={id}
      hrefLang={hrefLang}
      lang={lang}
      className={classNames("ds-link", "tp-link", fresh && "tp-link--fresh")}
    >
      {children}
    </a>
  );
}
