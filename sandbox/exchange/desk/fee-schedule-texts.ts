import type { DeskLanguage } from "./texts";

const lv = {
  title: "Nodevu grafiki",
  lead: "Šeit publicē jaunu valsts nodevu grafiku; portāls to pārbauda un pārņem bez jaunas versijas. Ko portāls nav pārņēmis, tas pasaka lapā „Portāla darbība”.",
  none: "Nekas vēl nav publicēts: portāls rēķina pēc tā, ko zina pats.",
  published: "Publicētie grafiki",
  valid: "Spēkā",
  openEnd: "bez beigu datuma",
  checksum: "Kontrolsumma",
  change: "Publicēt grafiku ar citu summu",
  changeHint: "Pārņem pēdējo grafiku, maina vienu summu un norāda, no kuras dienas tas ir spēkā.",
  scheduleId: "Grafika nosaukums (mazie burti, cipari, domuzīme)",
  validFrom: "Spēkā no",
  sum: "Kura summa",
  amount: "Jaunā summa, eiro",
  upTo: "līdz",
  above: "pārējie",
  whole: "Publicēt visu grafiku kā JSON",
  json: "JSON (scheduleId, validFrom, validTo, items)",
};

const en: typeof lv = {
  title: "Fee schedules",
  lead: "A new schedule of state fees is published here; the portal checks it and takes it over without a release. What it has not taken over it says on its page “Portal status”.",
  none: "Nothing is published yet: the portal reckons by what it knows itself.",
  published: "Published schedules",
  valid: "In force",
  openEnd: "no end",
  checksum: "Checksum",
  change: "Publish a schedule with another sum",
  changeHint: "Copies the last schedule, changes one sum and says from which day it is in force.",
  scheduleId: "Name of the schedule (small letters, digits, hyphen)",
  validFrom: "In force from",
  sum: "Which sum",
  amount: "New sum, euros",
  upTo: "up to",
  above: "the rest",
  whole: "Publish a whole schedule as JSON",
  json: "JSON (scheduleId, validFrom, validTo, items)",
};

export const feeScheduleTexts = (language: DeskLanguage): typeof lv => (language === "en" ? en : lv);
