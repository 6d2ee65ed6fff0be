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
import enCourts from "@/locales/en/courts.json";
import enErrors from "@/locales/en/errors.json";
import enFilings from "@/locales/en/filings.json";
import enForms from "@/locales/en/forms.json";
import enFormCorrection from "@/locales/en/forms/correction.json";
import enFormSimplifiedMoneyClaim from "@/locales/en/forms/simplified-money-claim.json";
import enReceipts from "@/locales/en/receipts.json";
import lvCourts from "@/locales/lv/courts.json";
import lvErrors from "@/locales/lv/errors.json";
import lvFilings from "@/locales/lv/filings.json";
import lvForms from "@/locales/lv/forms.json";
import lvFormCorrection from "@/locales/lv/forms/correction.json";
import lvFormSimplifiedMoneyClaim from "@/locales/lv/forms/simplified-money-claim.json";
import lvReceipts from "@/locales/lv/receipts.json";

/** Every catalogue of texts by language. Latvian is the master: its keys are the type of all. */
export const resources = {
  lv: { filings: lvFilings, receipts: lvReceipts, courts: lvCourts, errors: lvErrors, forms: lvForms, "form-correction": lvFormCorrection, "form-simplified-money-claim": lvFormSimplifiedMoneyClaim, cases: lvCases, common: lvCommon, http: lvHttp, identity: lvIdentity, layout: lvLayout, home: lvHome, fees: lvFees, payments: lvPayments, help: lvHelp, accessibility: lvAccessibility, privacy: lvPrivacy, problems: lvProblems, ui: lvUi },
  en: { filings: enFilings, receipts: enReceipts, courts: enCourts, errors: enErrors, forms: enForms, "form-correction": enFormCorrection, "form-simplified-money-claim": enFormSimplifiedMoneyClaim, cases: enCases, common: enCommon, http: enHttp, identity: enIdentity, layout: enLayout, home: enHome, fees: enFees, payments: enPayments, help: enHelp, accessibility: enAccessibility, privacy: enPrivacy, problems: enProblems, ui: enUi },
} as const;
