/** Words of the mailbox pages. They are a stand-in: real mailboxes are elsewhere. */
const lv = {
  service: "Pastkastes (smilškaste)",
  banner: "Smilškaste: vēstules paliek šeit, nekas netiek nosūtīts.",
  other: "English",
  title: "Saņemtās vēstules",
  none: "Vēl nav nevienas vēstules.",
  noneTo: "Šai adresei vēl nav nevienas vēstules.",
  address: "E-pasta adrese",
  show: "Rādīt šīs adreses vēstules",
  all: "Visas vēstules",
  caption: "Vēstules, jaunākā pirmā",
  subject: "Temats",
  to: "Kam",
  from: "No kā",
  received: "Saņemta",
  deliveries: "Piegādāta reižu",
  html: "HTML daļa",
  text: "Teksta daļa",
  headers: "Galvenes",
  back: "Atpakaļ uz vēstulēm",
  missing: "Tādas vēstules nav",
};
export type MailTexts = Readonly<Record<keyof typeof lv, string>>;

const en: MailTexts = {
  service: "Mailboxes (sandbox)",
  banner: "Sandbox: mails stay here, nothing is sent on.",
  other: "Latviešu",
  title: "Mails received",
  none: "No mail yet.",
  noneTo: "No mail to this address yet.",
  address: "E-mail address",
  show: "Show the mails of this address",
  all: "All mails",
  caption: "Mails, the newest first",
  subject: "Subject",
  to: "To",
  from: "From",
  received: "Received",
  deliveries: "Times delivered",
  html: "HTML part",
  text: "Text part",
  headers: "Headers",
  back: "Back to the mails",
  missing: "There is no such mail",
};

export type MailLanguage = "lv" | "en";
export const textsOf = (language: MailLanguage): MailTexts => (language === "en" ? en : lv);
