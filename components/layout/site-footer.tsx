import type { Language } from "@/lib/core/language";
import { portalMode } from "@/lib/env";
import { translator } from "@/lib/i18n/translator";
import { localized } from "./sections";

const LINKS = ["help", "contact", "glossary", "accessibility", "privacy", "cookies"] as const;

export function SiteFooter({ language }: { language: Language }) {
  const t = translator(language);
  return (
    <footer className="tp-dark tp-footer">
      <div className="tp-wrap">
        <nav aria-label={t("layout:footer.navigation")}>
          <ul>
            {LINKS.map((name) => (
              <li key={name}>
                <a href={localized(language, `/${name}`)}>{t(`layout:footer.${name}`)}</a>
              </li>
            ))}
          </ul>
        </nav>
        {portalMode() === "demo" && <p>{t("layout:footer.demo")}</p>}
        <p>{t("layout:footer.licence")}</p>
      </div>
    </footer>
  );
}
