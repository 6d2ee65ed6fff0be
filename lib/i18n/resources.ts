import enHearings from "@/locales/en/hearings.json" with { type: "json" };
import enProceedings from "@/locales/en/proceedings.json" with { type: "json" };
import enDirectory from "@/locales/en/directory.json" with { type: "json" };
import enCalculator from "@/locales/en/calculator.json" with { type: "json" };
import enNotifications from "@/locales/en/notifications.json" with { type: "json" };
import enMeans from "@/locales/en/means.json" with { type: "json" };
import enMandates from "@/locales/en/mandates.json" with { type: "json" };
import lvMeans from "@/locales/lv/means.json" with { type: "json" };
import lvMandates from "@/locales/lv/mandates.json" with { type: "json" };
import enMail from "@/locales/en/mail.json" with { type: "json" };
import enOpenData from "@/locales/en/openData.json" with { type: "json" };
import enStatus from "@/locales/en/status.json" with { type: "json" };
import enSearch from "@/locales/en/search.json" with { type: "json" };
import enGlossary from "@/locales/en/glossary.json" with { type: "json" };
import enFinding from "@/locales/en/finding.json" with { type: "json" };
import enFollows from "@/locales/en/follows.json" with { type: "json" };
import lvHearings from "@/locales/lv/hearings.json" with { type: "json" };
import lvProceedings from "@/locales/lv/proceedings.json" with { type: "json" };
import lvDirectory from "@/locales/lv/directory.json" with { type: "json" };
import lvCalculator from "@/locales/lv/calculator.json" with { type: "json" };
import lvNotifications from "@/locales/lv/notifications.json" with { type: "json" };
import lvMail from "@/locales/lv/mail.json" with { type: "json" };
import lvOpenData from "@/locales/lv/openData.json" with { type: "json" };
import lvStatus from "@/locales/lv/status.json" with { type: "json" };
import lvSearch from "@/locales/lv/search.json" with { type: "json" };
import lvGlossary from "@/locales/lv/glossary.json" with { type: "json" };
import lvFinding from "@/locales/lv/finding.json" with { type: "json" };
import lvFollows from "@/locales/lv/follows.json" with { type: "json" };
import enAccessibility from "@/locales/en/accessibility.json" with { type: "json" };
import enCases from "@/locales/en/cases.json" with { type: "json" };
import enCommon from "@/locales/en/common.json" with { type: "json" };
import enFees from "@/locales/en/fees.json" with { type: "json" };
import enHelp from "@/locales/en/help.json" with { type: "json" };
import enHome from "@/locales/en/home.json" with { type: "json" };
import enHttp from "@/locales/en/http.json" with { type: "json" };
import enIdentity from "@/locales/en/identity.json" with { type: "json" };
import enLayout from "@/locales/en/layout.json" with { type: "json" };
import enPayments from "@/locales/en/payments.json" with { type: "json" };
import enPrivacy from "@/locales/en/privacy.json" with { type: "json" };
import enProblems from "@/locales/en/problems.json" with { type: "json" };
import enUi from "@/locales/en/ui.json" with { type: "json" };
import lvAccessibility from "@/locales/lv/accessibility.json" with { type: "json" };
import lvCases from "@/locales/lv/cases.json" with { type: "json" };
import lvCommon from "@/locales/lv/common.json" with { type: "json" };
import lvFees from "@/locales/lv/fees.json" with { type: "json" };
import lvHelp from "@/locales/lv/help.json" with { type: "json" };
import lvHome from "@/locales/lv/home.json" with { type: "json" };
import lvHttp from "@/locales/lv/http.json" with { type: "json" };
import lvIdentity from "@/locales/lv/identity.json" with { type: "json" };
import lvLayout from "@/locales/lv/layout.json" with { type: "json" };
import lvPayments from "@/locales/lv/payments.json" with { type: "json" };
import lvPrivacy from "@/locales/lv/privacy.json" with { type: "json" };
import lvProblems from "@/locales/lv/problems.json" with { type: "json" };
import lvUi from "@/locales/lv/ui.json" with { type: "json" };
import enCourts from "@/locales/en/courts.json" with { type: "json" };
import enErrors from "@/locales/en/errors.json" with { type: "json" };
import enFilings from "@/locales/en/filings.json" with { type: "json" };
import enForms from "@/locales/en/forms.json" with { type: "json" };
import enReceipts from "@/locales/en/receipts.json" with { type: "json" };
import lvCourts from "@/locales/lv/courts.json" with { type: "json" };
import lvErrors from "@/locales/lv/errors.json" with { type: "json" };
import lvFilings from "@/locales/lv/filings.json" with { type: "json" };
import lvForms from "@/locales/lv/forms.json" with { type: "json" };
import lvReceipts from "@/locales/lv/receipts.json" with { type: "json" };

/** Every catalogue of texts by language but those of forms. Latvian is the master: its keys are the type of all. */
export const resources = {
  lv: {
    hearings: lvHearings,
    proceedings: lvProceedings,
    directory: lvDirectory,
    calculator: lvCalculator,
    notifications: lvNotifications,
    mail: lvMail,
    mandates: lvMandates,
    means: lvMeans,
    openData: lvOpenData,
    status: lvStatus,
    search: lvSearch,
    glossary: lvGlossary,
    finding: lvFinding,
    follows: lvFollows,
    filings: lvFilings,
    receipts: lvReceipts,
    courts: lvCourts,
    errors: lvErrors,
    forms: lvForms,
    cases: lvCases,
    common: lvCommon,
    http: lvHttp,
    identity: lvIdentity,
    layout: lvLayout,
    home: lvHome,
    fees: lvFees,
    payments: lvPayments,
    help: lvHelp,
    accessibility: lvAccessibility,
    privacy: lvPrivacy,
    problems: lvProblems,
    ui: lvUi,
  },
  en: {
    hearings: enHearings,
    proceedings: enProceedings,
    directory: enDirectory,
    calculator: enCalculator,
    notifications: enNotifications,
    mail: enMail,
    mandates: enMandates,
    means: enMeans,
    openData: enOpenData,
    status: enStatus,
    search: enSearch,
    glossary: enGlossary,
    finding: enFinding,
    follows: enFollows,
    filings: enFilings,
    receipts: enReceipts,
    courts: enCourts,
    errors: enErrors,
    forms: enForms,
    cases: enCases,
    common: enCommon,
    http: enHttp,
    identity: enIdentity,
    layout: enLayout,
    home: enHome,
    fees: enFees,
    payments: enPayments,
    help: enHelp,
    accessibility: enAccessibility,
    privacy: enPrivacy,
    problems: enProblems,
    ui: enUi,
  },
} as const;
