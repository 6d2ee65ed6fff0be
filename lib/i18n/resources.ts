import enAccessibility from "@/locales/en/accessibility.json";
import enCases from "@/locales/en/cases.json";
import enCommon from "@/locales/en/common.json";
import enFees from "@/locales/en/fees.json";
import enHelp from "@/locales/en/help.json";
import enHome from "@/locales/en/home.json";
import enHttp from "@/locales/en/http.json";
import enIdentity from "@/locales/en/identity.json";
import enLayout from "@/locales/en/layout.json";
import enPayments from "@/locales/en/payments.json";
import enPrivacy from "@/locales/en/privacy.json";
import enProblems from "@/locales/en/problems.json";
import enUi from "@/locales/en/ui.json";
import lvAccessibility from "@/locales/lv/accessibility.json";
import lvCases from "@/locales/lv/cases.json";
import lvCommon from "@/locales/lv/common.json";
import lvFees from "@/locales/lv/fees.json";
import lvHelp from "@/locales/lv/help.json";
import lvHome from "@/locales/lv/home.json";
import lvHttp from "@/locales/lv/http.json";
import lvIdentity from "@/locales/lv/identity.json";
import lvLayout from "@/locales/lv/layout.json";
import lvPayments from "@/locales/lv/payments.json";
import lvPrivacy from "@/locales/lv/privacy.json";
import lvProblems from "@/locales/lv/problems.json";
import lvUi from "@/locales/lv/ui.json";

/** Every catalogue of texts by language. Latvian is the master: its keys are the type of all. */
export const resources = {
  lv: { cases: lvCases, common: lvCommon, http: lvHttp, identity: lvIdentity, layout: lvLayout, home: lvHome, fees: lvFees, payments: lvPayments, help: lvHelp, accessibility: lvAccessibility, privacy: lvPrivacy, problems: lvProblems, ui: lvUi },
  en: { cases: enCases, common: enCommon, http: enHttp, identity: enIdentity, layout: enLayout, home: enHome, fees: enFees, payments: enPayments, help: enHelp, accessibility: enAccessibility, privacy: enPrivacy, problems: enProblems, ui: enUi },
} as const;
