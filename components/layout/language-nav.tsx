import { LANGUAGES, type Language } from "@/lib/core/language";
import { translator } from "@/lib/i18n/translator";
import { localized } from "./sections";

type LanguageNavProps = {
  language: Language;
  /** The page without its language, with its query: what one reads stays what one reads. */
  path: string;
};

/** Each language names itself. */
export function LanguageNav({ language, path }: LanguageNavProps) {
  return (
    <nav aria-label={translator(language)("layout:languages")}>
      <ul className="tp-languages">
        {LANGUAGES.map((other) => {
          const name = translator(other)("layout:language");
          return (
            <li key={other}>
              {other === language ? (
                <span aria-current="true">{name}</span>
              ) : (
                <a href={localized(other, path)} lang={other} hrefLang={other}>
                  {name}
                </a>
              )}
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
