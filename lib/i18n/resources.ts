import enCommon from "@/locales/en/common.json";
import lvCommon from "@/locales/lv/common.json";

/** Every catalogue of texts by language. Latvian is the master: its keys are the type of all. */
export const resources = {
  lv: { common: lvCommon },
  en: { common: enCommon },
} as const;
