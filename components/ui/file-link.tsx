type FileLinkProps = {
  href: string;
  name: string;
  /** `PDF, 120 kB` or `PDF, 120 kB, latviešu valodā`: what one gets before one fetches it. */
  details: string;
  hrefLang?: string | undefined;
};

export function FileLink({ href, name, details, hrefLang }: FileLinkProps) {
  return (
    <a href={href} hrefLang={hrefLang} className="ds-link tp-link tp-link--fresh">
      {name} <span className="tp-file-link__details">({details})</span>
    </a>
  );
}
