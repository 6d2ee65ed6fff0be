import type { Language } from "@/lib/core/language";
import { portalMode } from "@/lib/env";
import { translator } from "@/lib/i18n/translator";
import { LanguageNav } from "./language-nav";
import { localized, type Section, SECTIONS } from "./sections";

type SiteHeaderProps = {
  language: Language;
  path: string;
  /** Where in the portal the page stands; marked in the navigation. */
  section?: Section | undefined;
};

const ORDER: readonly Section[] = [
  "home",
  "forms",
  "cases",
  "hearings",
  "proceedings",
  "courts",
  "fees",
  "search",
  "help",
];

/** The same on every page, so that a public one may be kept by any cache: it offers the e-cases and knows no session. */
export function SiteHeader({ language, path, section }: SiteHeaderProps) {
  const t = translator(language);
  return (
    <header>
      <div className="tp-brand" />
      {portalMode() === "demo" && (
        <div className="tp-demo">
          <div className="tp-wrap">
            <p>
              <strong>{t("layout:demo.title")}</strong> {t("layout:demo.text")}
            </p>
          </div>
        </div>
      )}
      <div className="tp-wrap tp-masthead">
        <a href={localized(language, "")} className="tp-identity">
          <span className="tp-identity__name">{t("common:organisation")}</span>{" "}
          <span className="tp-identity__service">{t("layout:serviceName")}</span>
        </a>
        <LanguageNav language={language} path={path} />
      </div>
      <div className="tp-dark tp-nav tp-nav--desk">
        <div className="tp-wrap">
          <Sections language={language} section={section} path={path} />
        </div>
      </div>
      <details className="tp-dark tp-nav tp-nav--phone">
        <summary className="tp-wrap">{t("layout:menu")}</summary>
        <div className="tp-wrap">
          <Sections language={language} section={section} path={path} />
        </div>
      </details>
    </header>
  );
}

/** Stands in the page twice, in a row for the desk and folded for the phone; each window shows one and hides the other from everybody. */
function Sections({ language, path, section }: SiteHeaderProps) {
  const t = translator(language);
  return (
    <nav aria-label={t("layout:navigation")}>
      <ul>
        {ORDER.map((name) => (
          <li key={name}>
            <a href={localized(language, SECTIONS[name])} aria-current={marker(name, section, path)}>
              {t(`layout:sections.${name}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** "page" on the page itself, "true" below it. */
function marker(name: Section, section: Section | undefined, path: string): "page" | "true" | undefined {
  if (name !== section) return undefined;
  return path === SECTIONS[name] ? "page" : "true";
}
