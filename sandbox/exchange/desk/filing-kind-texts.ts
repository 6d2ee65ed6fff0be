import type { DeskLanguage } from "./texts";

const lv = {
  title: "Pieņemamie iesniegumu veidi",
  lead: "Ko platforma pieņem un līdz kurai dienai: ko šeit slēdz, to portāls vairs neiesniedz.",
  change: "Slēgt veidu",
  changeHint: "Pēdējā diena vēl skaitās. Kas saņemts līdz tai, to reģistrē, lai kad tas atnāktu.",
  kind: "Iesnieguma veids",
  until: "Pieņem līdz (diena)",
  reasonLv: "Iemesls latviski, ar likuma pantu",
  reasonEn: "Iemesls angliski, ar likuma pantu",
  open: "Atkal pieņemt",
  none: "Visus veidus pieņem bez beigu dienas.",
  days: "Pieņem",
  noEnd: "bez beigu dienas",
};

const en: typeof lv = {
  title: "Kinds of filings that are accepted",
  lead: "What the platform accepts and until which day: what is closed here the portal files no more.",
  change: "Close a kind",
  changeHint: "The last day still counts. What was received by then is registered whenever it arrives.",
  kind: "Kind of filing",
  until: "Accepted until (day)",
  reasonLv: "Reason in Latvian, with the section of the law",
  reasonEn: "Reason in English, with the section of the law",
  open: "Accept again",
  none: "All kinds are accepted without an end.",
  days: "Accepted",
  noEnd: "without an end",
};

export const filingKindTexts = (language: DeskLanguage): typeof lv => (language === "en" ? en : lv);
