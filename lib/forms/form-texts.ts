import type { Language } from "@/lib/core/language";
import { resources } from "@/lib/i18n/resources";
import { type Translate, translator } from "@/lib/i18n/translator";
import type { FormId } from "./catalog";

type Loose = (key: string, params?: Readonly<Record<string, string | number>>) => string;

/** The words of one form by their place. */
export type FormTexts = {
  readonly t: Translate;
  /** Throws when there is none: a missing text is a bug. */
  readonly text: Loose;
  /** Nothing when the form has no such text. */
  readonly maybe: (key: string) => string | undefined;
};

function has(language: Language, id: FormId, key: string): boolean {
  let at: unknown = resources[language][`form-${id}`];
  for (const part of key.split(".")) {
    if (typeof at !== "object" || at === null || !Object.hasOwn(at, part)) return false;
    at = (at as Readonly<Record<string, unknown>>)[part];
  }
  return typeof at === "string";
}

/** Keys of forms are made from the ids of steps and fields; catalog.test.ts proves that each of them has a text. */
export function formTexts(id: FormId, language: Language): FormTexts {
  const t = translator(language);
  const loose = t as unknown as Loose;
  const text: Loose = (key, params) => loose(`form-${id}:${key}`, params);
  return { t, text, maybe: (key) => (has(language, id, key) ? text(key) : undefined) };
}
