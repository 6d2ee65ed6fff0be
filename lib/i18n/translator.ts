import { createInstance, type i18n } from "i18next";
import type { Language } from "@/lib/core/language";
import { allResources } from "./all-resources";
import { lawNumber } from "./law-number";
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
    resources: allResources,
    ns: Object.keys(allResources.lv),
    defaultNS: "common",
    fallbackLng: false,
    initAsync: false,
    interpolation: { escapeValue: false },
    saveMissing: true,
    missingKeyHandler: (languages, namespace, key) => missing(`${namespace}:${key}`, languages.join()),
    parseMissingKeyHandler: (key) => missing(key, language),
  });
  instance.services.formatter?.add("lawNumber", (number) => lawNumber(String(number)));
  return instance;
}

/** What asks for no values is the same each time: it is looked up once. A page has hundreds of such texts. */
function translateIn(language: Language): Translate {
  const texts = instanceFor(language).getFixedT(language);
  const known = new Map<TextKey, string>();
  return (key, values) => {
    if (values !== undefined) return texts(key, values);
    const text = known.get(key) ?? texts(key);
    known.set(key, text);
    return text;
  };
}

const TEXTS: Record<Language, Translate> = { lv: translateIn("lv"), en: translateIn("en") };

/** The texts of one language: `t("common:service")`. Keys are checked by the compiler. */
export const translator = (language: Language): Translate => TEXTS[language];
