import type { FormWords } from "@/components/form/form-words";
import type { Language } from "@/lib/core/language";
import { formTexts } from "@/lib/forms/form-texts";

/** The questions about means speak in the words that all forms share. */
export const meansWords = (language: Language): FormWords => ({ ...formTexts("common", language), language });
