import { createInstance, type i18n } from "i18next";
import { LANGUAGES, type Language } from "@/lib/core/language";
import { resources } from "./resources";
import type { TextKey } from "./text-key";

/** What a text may ask for; `count` also chooses its plural form. */
export type TextValues = Readonly<Record<string, string | number>>;

/** The text of a place, filled in. */
export type Translate = (key: TextKey, values?: TextValues) => string;

/** A missing text is a bug that must reach a developer, never a citizen. */
function missing(keys: string | string[], language: string): never {
  throw new Error(`No text for ${String(keys)} in ${language}`);
}

function instanceFor(language: Language): i18n {
  const instance = createInstance();
  void instance.init({
    lng: language,
    resources,
    ns: Object.keys(resources.lv),
    defaultNS: "common",
    fallbackLng: false,
    initAsync: false,
    interpolation: { escapeValue: false },
    saveMissing: true,
    missingKeyHandler: (languages, namespace, key) => missing(`${namespace}:${key}`, languages.join()),
    parseMissingKeyHandler: (key) => missing(key, language),
  });
  return instance;
}

const instances = new Map(LANGUAGES.map((language) => [language, instanceFor(language)]));

/** The texts of one language: `t("common:service")`. Keys are checked by the compiler. */
export function translator(language: Language): Translate {
  const instance = instances.get(language);
  if (instance === undefined) throw new Error(`No texts in ${language}`);
  const texts = instance.getFixedT(language);
  return (key, values = {}) => texts(key, values);
}
