import type { Language } from "@/lib/core/language";
import { FORM_IDS, type FormId } from "@/lib/forms/catalog";
import { formTexts } from "@/lib/forms/form-texts";
import { SITUATIONS, formsIn } from "@/lib/forms/situations";
import { translator } from "@/lib/i18n/translator";
import { matching } from "./matching";
import { type SearchItem, searchItem } from "./search-item";

const OTHER: Readonly<Record<Language, Language>> = { lv: "en", en: "lv" };

/** By what a form is found: its name, what happened to people who need it, and the words that they use instead. */
function formItem(form: FormId, language: Language): SearchItem {
  const { text } = formTexts(form, language);
  const languages = [language, OTHER[language]];
  const situations = SITUATIONS.filter((situation) => formsIn(situation).includes(form));
  const keys = languages.flatMap((each) => [
    translator(each)("search:formWords"),
    translator(each)(`finding:words.${form}`),
    formTexts(form, each).text("title"),
  ]);
  const faint = languages.flatMap((each) =>
    situations.map((situation) => translator(each)(`finding:situations.${situation}.title`)),
  );
  return searchItem({
    kind: "service",
    path: `/forms/${form}`,
    title: text("title"),
    text: text("summary"),
    keys,
    faint,
  });
}

/** Every form, ready to be looked for; the description of one that is begun elsewhere tells where. */
export const formItems = (language: Language): readonly SearchItem[] =>
  FORM_IDS.map((form) => formItem(form, language));

export type FoundForms = {
  /** The best first. */
  readonly forms: readonly FormId[];
  /** False when no form holds all the words, and these hold some of them. */
  readonly isWhole: boolean;
  /** True when a word that no form holds was taken for one that is written almost alike. */
  readonly isNear: boolean;
};

/** The forms that hold what was typed, in any of its word forms. */
export function findForms(typed: string, language: Language): FoundForms {
  const byPath = new Map(FORM_IDS.map((form) => [`/forms/${form}`, form]));
  const { items, isWhole, isNear } = matching(formItems(language), typed);
  return { forms: items.flatMap(({ path }) => byPath.get(path) ?? []), isWhole, isNear };
}
