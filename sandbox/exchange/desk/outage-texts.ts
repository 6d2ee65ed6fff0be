import type { DeskLanguage } from "./texts";

const lv = {
  title: "Plānotie pārtraukumi",
  lead: "Ko šeit pieraksta, to portāls rāda lapā „Portāla darbība”.",
  none: "Nekas nav plānots.",
  add: "Pieteikt pārtraukumu",
  remove: "Atcelt",
  from: "No (diena)",
  fromHour: "No (stunda)",
  until: "Līdz (diena)",
  untilHour: "Līdz (stunda)",
  system: "Sistēma",
  textLv: "Ko tas nozīmē, latviski",
  textEn: "Ko tas nozīmē, angliski",
  systems: {
    platform: "E-lietas platforma",
    tis: "Tiesu informatīvā sistēma",
    persons: "Fizisko personu reģistrs",
    companies: "Uzņēmumu reģistrs",
    prosecution: "Prokuratūras sistēma",
  },
};

const en: typeof lv = {
  title: "Planned outages",
  lead: "What is written here is shown by the portal on its status page.",
  none: "Nothing is planned.",
  add: "Announce an outage",
  remove: "Remove",
  from: "From (day)",
  fromHour: "From (hour)",
  until: "Until (day)",
  untilHour: "Until (hour)",
  system: "System",
  textLv: "What it means, in Latvian",
  textEn: "What it means, in English",
  systems: {
    platform: "E-lieta platform",
    tis: "Court information system",
    persons: "Register of natural persons",
    companies: "Register of enterprises",
    prosecution: "System of the prosecution",
  },
};

export const outageTexts = (language: DeskLanguage): typeof lv => (language === "en" ? en : lv);
