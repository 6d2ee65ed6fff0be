import type { Language } from "@/lib/core/language";
import { isDiscreet, isFormId } from "@/lib/forms/catalog";
import { formTexts } from "@/lib/forms/form-texts";
import { translator } from "@/lib/i18n/translator";

/** The title of a form; of one that is no longer offered, that it is one. */
export const formName = (form: string, language: Language): string =>
  isFormId(form) ? formTexts(form, language).text("title") : translator(language)("cases:form");

/** The same where others may see it: in tabs, lists and messages. Of a discreet form it tells nothing. */
export const listedName = (form: string, language: Language): string =>
  isFormId(form) && isDiscreet(form)
    ? formTexts(form, language).text("neutralTitle")
    : formName(form, language);
