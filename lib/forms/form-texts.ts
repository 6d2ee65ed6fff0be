import type { Language } from "@/lib/core/language";
import { allResources } from "@/lib/i18n/all-resources";
import { type Translate, translator } from "@/lib/i18n/translator";
import { borrowedKey } from "./question-name";

type Values = Readonly<Record<string, string | number>>;
type Loose = (key: string, params?: Values) => string;

/** The words of one form by their place. */
export type FormTexts = {
  readonly t: Translate;
  /** Throws when there is none: a missing text is a bug. */
  readonly text: Loose;
  /** Nothing when the form has no such text. */
  readonly maybe: (key: string, params?: Values) => string | undefined;
};

/** What most forms ask in the same words. */
const COMMON = "common";

function has(language: Language, name: string, key: string): boolean {
  let at: unknown = allResources[language][`form-${name}`];
  for (const part of key.split(".")) {
    if (typeof at !== "object" || at === null || !Object.hasOwn(at, part)) return false;
    at = (at as Readonly<Record<string, unknown>>)[part];
  }
  return typeof at === "string";
}

/** "Yes" and "no" are the same everywhere. */
const YES_NO = /^fields\.\w+\.options\.(yes|no)$/;

/** Where a text stands: with the form, with what all forms share, or nowhere. A borrowed question has its words with its own form. */
function placeOf(language: Language, id: string, key: string): `form-${string}:${string}` | undefined {
  const borrowed = borrowedKey(key);
  if (borrowed !== undefined) return placeOf(language, borrowed.form, borrowed.key);
  const name = [id, COMMON].find((owner) => has(language, owner, key));
  if (name !== undefined) return `form-${name}:${key}`;
  const [, answer] = YES_NO.exec(key) ?? [];
  return answer === undefined ? undefined : `form-${COMMON}:options.${answer}`;
}

/**
 * A form's own words go before those that all forms share. Keys are made from the ids of steps and fields; catalog.test.ts proves
 * that each of them has a text.
 */
export function formTexts(id: string, language: Language): FormTexts {
  const t = translator(language);
  const maybe = (key: string, params?: Values): string | undefined => {
    const place = placeOf(language, id, key);
    return place === undefined ? undefined : t(place, params);
  };
  return { t, text: (key, params) => maybe(key, params) ?? t(`form-${id}:${key}`), maybe };
}
