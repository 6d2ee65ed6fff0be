"use client";

import { Heading } from "@/components/ui/heading";
import { Paragraph } from "@/components/ui/paragraph";
import { TextLink } from "@/components/ui/text-link";
import type { Language } from "@/lib/core/language";
import enCommon from "@/locales/en/common.json";
import enProblems from "@/locales/en/problems.json";
import lvCommon from "@/locales/lv/common.json";
import lvProblems from "@/locales/lv/problems.json";

const WORDS = { lv: { ...lvCommon, ...lvProblems }, en: { ...enCommon, ...enProblems } };

type ErrorBodyProps = { languages: readonly Language[]; error: unknown };

/** The page of a failure. It runs where the rest has failed, so it brings its own few words and asks for nothing. */
export function ErrorBody({ languages, error }: ErrorBodyProps) {
  const reference = digestOf(error);
  const [first = "lv"] = languages;
  return (
    <>
      <header>
        <div className="tp-brand" />
        <div className="tp-wrap tp-masthead">
          <a href={`/${first}`} className="tp-identity">
            <span className="tp-identity__name">{WORDS[first].organisation}</span>{" "}
            <span className="tp-identity__service">{WORDS[first].service}</span>
          </a>
        </div>
      </header>
      <main className="tp-wrap tp-page">
        {languages.map((language, index) => (
          <div key={language} lang={language} className="tp-flow">
            <Heading level={index === 0 ? 1 : 2}>{WORDS[language].unexpected.title}</Heading>
            <Paragraph>{WORDS[language].unexpected.text}</Paragraph>
            {reference !== undefined && (
              <Paragraph muted>
                {WORDS[language].reference} {reference}
              </Paragraph>
            )}
            <Paragraph>
              <TextLink href={`/${language}`} fresh>
                {WORDS[language].home}
              </TextLink>
            </Paragraph>
          </div>
        ))}
      </main>
    </>
  );
}

/** The number that the log has of the same failure. */
function digestOf(error: unknown): string | undefined {
  if (typeof error !== "object" || error === null || !("digest" in error)) return undefined;
  return typeof error.digest === "string" ? error.digest : undefined;
}
