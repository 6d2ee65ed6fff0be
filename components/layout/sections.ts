import type { Language } from "@/lib/core/language";

/** The rooms of the portal that the navigation shows: only what works. */
export const SECTIONS = {
  home: "",
  forms: "/forms",
  cases: "/cases",
  hearings: "/hearings",
  proceedings: "/proceedings",
  courts: "/courts",
  fees: "/fees",
  search: "/search",
  help: "/help",
} as const;

export type Section = keyof typeof SECTIONS;

/** A path of the portal in a language: `/lv/forms`. The path of the first page is empty. */
export const localized = (language: Language, path: string): string =>
  `/${language}${path === "/" ? "" : path}`;
