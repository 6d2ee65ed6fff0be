import enCommon from "@/locales/en/common.json";
import enHttp from "@/locales/en/http.json";
import lvCommon from "@/locales/lv/common.json";
import lvHttp from "@/locales/lv/http.json";

/** Every catalogue of texts by language. Latvian is the master: its keys are the type of all. */
export const resources = {
  lv: { common: lvCommon, http: lvHttp },
  en: { common: enCommon, http: enHttp },
} as const;
