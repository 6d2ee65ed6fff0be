export const LANGUAGES = ["lv", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

export const DEFAULT_LANGUAGE: Language = "lv";

export const isLanguage = (text: string): text is Language => text === "lv" || text === "en";
