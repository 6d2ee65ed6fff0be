import type { Language } from "@/lib/core/language";

/** Something that is known already and only has to be pointed at: a hearing, a ruling, a payment of the case. */
export type PickOption = { readonly value: string; readonly label: (language: Language) => string };

/** The way out of what is offered: none of these. It leads to questions, and is no answer to a court. */
export const ANOTHER = "another";
