export const LANGUAGES = ["lv", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

export const DEFAULT_LANGUAGE: Language = "lv";

/** The mark of Latvian words on a page that is in another language. */
export const latvianOn = (language: Language): "lv" | undefined => (language === "lv" ? undefined : "lv");

export const isLanguage = (text: string): text is Language => text === "lv" || text === "en";
