import type { Metadata } from "next";
import { localized } from "@/components/layout/sections";
import { Heading } from "@/components/ui/heading";
import { Paragraph } from "@/components/ui/paragraph";
import { TextLink } from "@/components/ui/text-link";
import { LANGUAGES } from "@/lib/core/language";
import { translator } from "@/lib/i18n/translator";
import "./globals.css";

const first = translator("lv");

export const metadata: Metadata = {
  title: `${first("problems:notFound.title")} – ${first("common:service")}`,
  icons: { icon: { url: "/icon.svg", type: "image/svg+xml" } },
};

/** An address that no page has, and so no language: both are spoken. */
export default function GlobalNotFound() {
  return (
    <html lang="lv" data-color-scheme="light">
      <body>
        <header>
          <div className="tp-brand" />
          <div className="tp-wrap tp-masthead">
            <a href={localized("lv", "")} className="tp-identity">
              <span className="tp-identity__name">{first("common:organisation")}</span>{" "}
              <span className="tp-identity__service">{first("layout:serviceName")}</span>
            </a>
          </div>
        </header>
        <main className="tp-wrap tp-page tp-flow">
          {LANGUAGES.map((language, index) => {
            const t = translator(language);
            return (
              <div key={language} lang={language} className="tp-flow">
                <Heading level={index === 0 ? 1 : 2}>{t("problems:notFound.title")}</Heading>
                <Paragraph>{t("problems:notFound.text")}</Paragraph>
                <Paragraph>
                  <TextLink href={`/${language}`} fresh>
                    {t("problems:home")}
                  </TextLink>
                </Paragraph>
              </div>
            );
          })}
        </main>
      </body>
    </html>
  );
}
