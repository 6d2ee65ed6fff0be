import type { Language } from "@/lib/core/language";
import { portalMode } from "@/lib/env";
import { translator } from "@/lib/i18n/translator";
import { localized } from "./sections";

const LINKS = [
  { name: "receipts", path: "/receipts/verify" },
  { name: "follows", path: "/follows" },
  { name: "openData", path: "/open-data" },
  { name: "status", path: "/status" },
  { name: "help", path: "/help" },
  { name: "contact", path: "/contact" },
  { name: "glossary", path: "/glossary" },
  { name: "accessibility", path: "/accessibility" },
  { name: "privacy", path: "/privacy" },
  { name: "cookies", path: "/cookies" },
] as const;

export function SiteFooter({ language }: { language: Language }) {
  const t = translator(language);
  return (
    <footer className="tp-dark tp-footer">
      <div className="tp-wrap">
        <nav aria-label={t("layout:footer.navigation")}>
          <ul>
            {LINKS.map(({ name, path }) => (
              <li key={name}>
                <a href={localized(language, path)}>{t(`layout:footer.${name}`)}</a>
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
