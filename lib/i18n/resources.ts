import enCommon from "@/locales/en/common.json";
import enHttp from "@/locales/en/http.json";
import enLayout from "@/locales/en/layout.json";
import lvCommon from "@/locales/lv/common.json";
import lvHttp from "@/locales/lv/http.json";
import lvLayout from "@/locales/lv/layout.json";

/** Every catalogue of texts by language. Latvian is the master: its keys are the type of all. */
export const resources = {
  lv: { common: lvCommon, http: lvHttp, layout: lvLayout },
  en: { common: enCommon, http: enHttp, layout: enLayout },
} as const;
