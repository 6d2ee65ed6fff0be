import type { Language } from "@/lib/core/language";
import { formResources } from "./form-resources";
import { resources } from "./resources";

/** A tree of texts; what its keys are is proven by whoever owns it. */
export type TextTree = { readonly [key: string]: string | TextTree };

/** Every catalogue of texts, those of forms as well. */
export const allResources: Readonly<Record<Language, Readonly<Record<string, TextTree>>>> = {
  lv: { ...resources.lv, ...formResources.lv },
  en: { ...resources.en, ...formResources.en },
};
